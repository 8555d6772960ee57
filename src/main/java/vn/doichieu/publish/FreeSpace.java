package vn.doichieu.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much room there is where something cannot be written. */
final class FreeSpace {

  private static final long KILO = 1024;

  private FreeSpace() {}

  /** The room for a path that need not exist, for instance {@code 12 kB}; {@code ?} if unknown. */
  static String at(Path path) {
    Path existing = path.toAbsolutePath();
    try {
      while (!Files.exists(existing)) {
        Path parent = existing.getParent();
        if (parent == null) {
          return "?";
        }
        existing = parent;
      }
      return text(Files.getFileStore(existing).getUsableSpace());
    } catch (IOException unknown) {
      return "?";
    }
  }

  static String text(long bytes) {
    long kilobytes = bytes / KILO;
    return kilobytes < 10 * KILO ? kilobytes + " kB" : kilobytes / KILO + " MB";
  }
}
