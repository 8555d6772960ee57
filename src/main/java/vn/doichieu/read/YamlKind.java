package vn.doichieu.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The YAML files of the content folder, by name. */
enum YamlKind {
  PLACES("dia-phuong", "", GazetteerReader::read),
  GLOSSARY("thuat-ngu", "", GlossaryReader::read),
  INDICATORS("kpi", "chi-tieu", IndicatorReader::read),
  MILESTONES("moc-thoi-gian", "moc-thoi-gian", MilestoneReader::read),
  ASSIGNMENTS("phan-cong", "phan-cong", AssignmentReader::read),
  EXCEPTIONS("ngoai-le", "ngoai-le", ExceptionReader::read);

  private static final String ROOT = SourceTree.CONTENT + "/";
  private static final String EXTENSION = ".yaml";

  private final String file;
  private final String folder;
  private final Function<Fields, Object> reader;

  /**
   * @param name name of the file that there is one of
   * @param parts folder of the files it may be split into; empty where it may not be split
   */
  YamlKind(String name, String parts, Function<Fields, Object> reader) {
    this.file = ROOT + name + EXTENSION;
    this.folder = parts.isEmpty() ? "" : ROOT + parts + "/";
    this.reader = reader;
  }

  /** The kind of the file with this name relative to the source folder. */
  static Optional<YamlKind> of(String name) {
    return Arrays.stream(values()).filter(kind -> kind.holds(name)).findFirst();
  }

  /** The names of the files that there is one of. */
  static List<String> files() {
    return Arrays.stream(values()).map(kind -> kind.file).toList();
  }

  /** What the file says. */
  Object read(Fields fields) {
    return reader.apply(fields);
  }

  private boolean holds(String name) {
    return name.equals(file)
        || !folder.isEmpty() && name.startsWith(folder) && name.endsWith(EXTENSION);
  }
}
