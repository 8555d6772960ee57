package vn.doichieu.export;

import java.util.List;
import java.util.Optional;

/**
 * What the folder of open data holds, so that a page can list it.
 *
 * @param tables the tables, in a fixed order
 * @param parts the parts that big tables are split into; empty where nothing is split
 * @param files every file, sorted by path
 */
public record Catalogue(List<DataTable> tables, List<DataPart> parts, List<DataFile> files) {

  /** Copies the lists. */
  public Catalogue {
    tables = List.copyOf(tables);
    parts = List.copyOf(parts);
    files = List.copyOf(files);
  }

  /** The files of a kind, sorted by path. */
  public List<DataFile> files(DataFile.Kind kind) {
    return files.stream().filter(file -> file.kind() == kind).toList();
  }

  /** The files of a kind that hold a table or an indicator, whole or in parts. */
  public List<DataFile> files(DataFile.Kind kind, String subject) {
    return files.stream()
        .filter(file -> file.kind() == kind && file.subject().equals(Optional.of(subject)))
        .toList();
  }
}
