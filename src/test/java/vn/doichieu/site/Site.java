package vn.doichieu.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A small portal in a folder of its own, changed by a test and built by the program.
 *
 * <pre>{@code
 * Site.fixture("mot-van-ban", folder)
 *     .edit("content/van-ban/thu.md", "level: tinh", "level: tihn")
 *     .build()
 *     .fails(1)
 *     .says("content/van-ban/thu.md:7:", "tihn", "gần nhất: tinh");
 * }</pre>
 */
final class Site {

  /** The one plan of the fixture {@code mot-van-ban}. */
  static final String PLAN = "content/van-ban/thu.md";

  private final Path source;
  private final Path published;
  private Map<String, String> environment = Map.of();

  private Site(Path home) {
    this.source = home.resolve("nguon");
    this.published = home.resolve("xuat-ban");
  }

  /**
   * A copy of a fixture site.
   *
   * @param name a folder of {@code src/test/resources/sites}
   * @param folder an empty folder of the test
   */
  static Site fixture(String name, Path folder) {
    Site site = new Site(folder);
    copy(resource(name), site.source);
    return site;
  }

  /** A copy of a fixture site that was built once: the last good site that a failure must keep. */
  static Site published(String name, Path folder) {
    Site site = fixture(name, folder);
    site.build().succeeds();
    return site;
  }

  /** Adds or replaces a text file. */
  Site with(String file, String text) {
    return with(file, text.getBytes(UTF_8));
  }

  /** Adds or replaces a file. */
  Site with(String file, byte[] bytes) {
    try {
      Path path = source.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a symbolic link. */
  Site withLink(String file, Path target) {
    try {
      Files.createSymbolicLink(source.resolve(file), target);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces words, which must be there, in a file. */
  Site edit(String file, String words, String by) {
    String text = read(file);
    assertThat(text).contains(words);
    return with(file, text.replace(words, by));
  }

  /** Deletes a file. */
  Site without(String file) {
    try {
      Files.delete(source.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a source file. */
  String read(String file) {
    try {
      return Files.readString(source.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets a variable of the environment for the runs to come. */
  Site where(String variable, String value) {
    environment = Map.of(variable, value);
    return this;
  }

  /** Runs {@code build}; options are added, and a second {@code --output} is not possible. */
  Run build(String... options) {
    List<String> arguments = arguments("build", options);
    arguments.addAll(List.of("--output", output().toString()));
    return run(arguments);
  }

  /** Runs {@code check}. */
  Run check(String... options) {
    return run(arguments("check", options));
  }

  /** Runs the program with exactly these arguments. */
  Run run(List<String> arguments) {
    return Run.of(this, environment, arguments);
  }

  /** The source folder. */
  Path source() {
    return source;
  }

  /** The folder that holds the site and whatever a build may leave beside it. */
  Path publishedFolder() {
    return published;
  }

  /** The folder of the site. */
  Path output() {
    return published.resolve("site");
  }

  private List<String> arguments(String command, String... options) {
    List<String> arguments = new ArrayList<>(List.of(command, "--source", source.toString()));
    arguments.addAll(List.of(options));
    return arguments;
  }

  private static Path resource(String name) {
    URL url = Site.class.getResource("/sites/" + name);
    try {
      return Path.of(Objects.requireNonNull(url, name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
