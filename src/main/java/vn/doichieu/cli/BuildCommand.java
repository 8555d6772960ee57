package vn.doichieu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.doichieu.bake.BaseUrl;
import vn.doichieu.publish.OutputException;

/** {@code doichieu build}. */
@Command(name = "build", resourceBundle = "vn.doichieu.cli.help")
final class BuildCommand implements Callable<Integer> {

  /** A file of ours among them would be taken for the editor's by the next build. */
  private static final List<String> SOURCES = List.of("content", "templates", "assets");

  private final Messages messages;
  private final Map<String, String> environment;

  @Spec private CommandSpec spec;

  @Mixin private final SourceOption source = new SourceOption();

  @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
  private @Nullable Path output;

  @Option(names = "--zip", paramLabel = "FILE", descriptionKey = "zip")
  private @Nullable Path zip;

  @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "base-url")
  private @Nullable String baseUrl;

  @Option(names = "--editions", descriptionKey = "editions")
  private boolean editions;

  @Option(names = "--strict", descriptionKey = "strict")
  private boolean strict;

  BuildCommand(Messages messages, Map<String, String> environment) {
    this.messages = messages;
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException, OutputException {
    PrintWriter out = spec.commandLine().getErr();
    Path folder = source.folder(messages);
    Optional<String> url = Optional.ofNullable(baseUrl).map(this::validated);
    Path site = output == null ? folder.resolve("target").resolve("site") : output;
    if (zip != null) {
      validate(zip, site, folder.toAbsolutePath().normalize());
    }
    BuildOrder order = new BuildOrder(site, Optional.ofNullable(zip), url, editions, sourceDate());
    return new Pipeline(messages, out, folder, strict).build(order);
  }

  private SourceDate sourceDate() {
    try {
      return SourceDate.of(environment);
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(), messages.get("usage.bad-source-date", e.getMessage()));
    }
  }

  /** Before the build, which takes its time, and not after. */
  private void validate(Path archive, Path site, Path folder) {
    Path file = archive.toAbsolutePath().normalize();
    if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
      throw new ParameterException(
          spec.commandLine(), messages.get("usage.no-zip-folder", archive.toString()));
    }
    if (Files.isDirectory(file)
        || file.startsWith(site.toAbsolutePath().normalize())
        || SOURCES.stream().anyMatch(name -> file.startsWith(folder.resolve(name)))) {
      throw new ParameterException(
          spec.commandLine(), messages.get("usage.bad-zip", archive.toString()));
    }
  }

  private String validated(String url) {
    if (BaseUrl.isValid(url)) {
      return url;
    }
    throw new ParameterException(
        spec.commandLine(), messages.get("usage.bad-base-url", BaseUrl.shown(url)));
  }
}
