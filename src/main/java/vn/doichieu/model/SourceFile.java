package vn.doichieu.model;

import java.nio.file.Path;
import java.util.Map;

/**
 * The file a document was read from.
 *
 * @param name path relative to the source folder, with {@code /} between its parts
 * @param path where it lies on this machine
 * @param keyLines line, from 1, of each front-matter key whose value could be understood
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

  /** Whether the front matter has this key, with a value that could be understood. */
  public boolean states(String key) {
    return keyLines.containsKey(key);
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
