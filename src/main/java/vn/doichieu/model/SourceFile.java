package vn.doichieu.model;

import java.nio.file.Path;
import java.util.Map;

/**
 * The file a document was read from.
 *
 * @param name path relative to the source folder, with {@code /} between its parts
 * @param path where it lies on this machine
 * @param keyLines line of each front-matter key, from 1
 */
public record SourceFile(String name, Path path, Map<String, Integer> keyLines) {

  /** Copies the map. */
  public SourceFile {
    keyLines = Map.copyOf(keyLines);
  }

  /** The place of a front-matter key, or the first line where the key is missing. */
  public Location at(String key) {
    return new Location(name, keyLines.getOrDefault(key, 1));
  }

  /** A line of the file. */
  public Location at(int line) {
    return new Location(name, line);
  }

  /** File name without folder and extension. */
  public String baseName() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot < 0 ? last : last.substring(0, dot);
  }
}
