package vn.doichieu.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The offline ZIP, unpacked into a folder whose name holds everything that is special in an
 * address, and opened without a server.
 */
final class UsbStick implements Home {

  private static final String NAME = "USB số 1 #50%";

  private final TemporaryFolder temporary;
  private final Path portal;

  private UsbStick(TemporaryFolder temporary, Path portal) {
    this.temporary = temporary;
    this.portal = portal;
  }

  /** Unpacks the archive of a site. */
  static UsbStick with(Path archive) {
    try {
      TemporaryFolder temporary = TemporaryFolder.create();
      Path stick = Files.createDirectory(temporary.path().resolve(NAME));
      try (FileSystem zip = FileSystems.newFileSystem(archive)) {
        copy(zip.getPath("/"), stick);
      }
      return new UsbStick(temporary, portalIn(stick));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a folder of pages. */
  static UsbStick holding(Path site) {
    try {
      TemporaryFolder temporary = TemporaryFolder.create();
      Path stick = Files.createDirectory(temporary.path().resolve(NAME));
      copy(site, stick);
      return new UsbStick(temporary, stick);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The top of the stick, where a reader starts. */
  Path top() {
    return temporary.path().resolve(NAME);
  }

  /** The folder of the portal's {@code index.html}. */
  Path portal() {
    return portal;
  }

  @Override
  public URI root() {
    return portal.toUri();
  }

  @Override
  public void close() {
    temporary.close();
  }

  @Override
  public String toString() {
    return "USB stick";
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = walk.toList();
    }
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(file, copy);
      }
    }
  }

  private static Path portalIn(Path stick) throws IOException {
    try (Stream<Path> files = Files.walk(stick)) {
      return files
          .filter(file -> file.endsWith("index.html"))
          .min(Comparator.comparingInt(Path::getNameCount))
          .map(Path::getParent)
          .orElseThrow(() -> new IOException("no index.html in the archive"));
    }
  }
}
