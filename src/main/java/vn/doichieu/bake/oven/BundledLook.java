package vn.doichieu.bake.oven;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The templates, assets and settings that the program carries, for a source folder that has none of
 * its own.
 */
final class BundledLook {

  /** Where the templates lie on the class path. */
  static final String TEMPLATES = "portal/templates";

  private static final String ASSETS = "portal/assets";
  private static final String SETTINGS = "portal/jbake.properties";

  private BundledLook() {}

  /** The settings the program carries. */
  static Properties settings() {
    Properties settings = new Properties();
    try (@Nullable InputStream in = loader().getResourceAsStream(SETTINGS)) {
      if (in != null) {
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        settings.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return settings;
  }

  /** A file among the templates: the source folder's own, else the one the program carries. */
  static String templateText(String name, Path templateFolder) throws IOException {
    Path own = templateFolder.resolve(name);
    if (Files.isRegularFile(own)) {
      return Files.readString(own);
    }
    try (@Nullable InputStream in = loader().getResourceAsStream(TEMPLATES + "/" + name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Copies the assets the program carries. */
  static void copyAssets(Path destination) throws IOException {
    URL url = loader().getResource(ASSETS);
    if (url == null) {
      return;
    }
    try {
      URI uri = url.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          copyTree(jar.getPath("/" + ASSETS), destination);
        }
      } else {
        copyTree(Path.of(uri), destination);
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private static ClassLoader loader() {
    return BundledLook.class.getClassLoader();
  }
}
