package vn.doichieu.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every file and folder below a folder, hidden ones included, with every byte.
 *
 * @param files content by name, a character a byte; a folder's name ends in {@code /}
 */
record Snapshot(SortedMap<String, String> files) {

  /** A folder as it is now; one that is missing holds nothing. */
  static Snapshot of(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : (Iterable<Path>) paths::iterator) {
          String name = folder.relativize(path).toString().replace('\\', '/');
          boolean isFolder = Files.isDirectory(path);
          files.put(
              isFolder ? name + "/" : name,
              isFolder ? "" : new String(Files.readAllBytes(path), ISO_8859_1));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Snapshot(files);
  }
}
