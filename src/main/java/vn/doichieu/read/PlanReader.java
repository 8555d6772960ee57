package vn.doichieu.read;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.doichieu.model.DocumentKind;
import vn.doichieu.model.Finding;
import vn.doichieu.model.HigherDocument;
import vn.doichieu.model.Level;
import vn.doichieu.model.Plan;
import vn.doichieu.model.PlanMetadata;
import vn.doichieu.model.Signatory;
import vn.doichieu.model.SourceFile;
import vn.doichieu.model.SuppliedCopy;
import vn.doichieu.model.Text;

/** Reads a plan from its front matter and its Markdown. */
final class PlanReader {

  /** The keys of a plan's front matter (docs/content-guide.md explains them to editors). */
  private static final Set<String> KEYS =
      Set.of(
          "type",
          "id",
          "title",
          "short",
          "kind",
          "level",
          "place",
          "issuer",
          "number",
          "issued",
          "published",
          "updated",
          "signed-by",
          "implements",
          "parent",
          "replaces",
          "aliases",
          "original",
          "source");

  private final MarkdownText markdown;

  PlanReader(MarkdownText markdown) {
    this.markdown = markdown;
  }

  Plan read(FrontMatter source, Path path, String name, Consumer<Finding> findings) {
    Fields fields = source.fields();
    fields.allowOnly(KEYS);
    PlanMetadata metadata = metadata(fields, path);
    SourceFile file = new SourceFile(name, path, fields.understood());
    Text text = markdown.official(source, name, findings);
    return new Plan(file, metadata, text, References.in(text));
  }

  private static PlanMetadata metadata(Fields fields, Path path) {
    String title = fields.required("title");
    return new PlanMetadata(
        fields.required("id"),
        title,
        fields.string("short").orElse(title),
        fields.choice("kind", DocumentKind.class),
        fields.choice("level", Level.class),
        fields.string("place"),
        fields.required("issuer"),
        fields.string("number"),
        fields.date("issued"),
        fields.requiredDate("published"),
        fields.date("updated"),
        signatory(fields),
        implemented(fields),
        fields.string("parent"),
        fields.string("replaces"),
        fields.strings("aliases"),
        fields.string("original"),
        suppliedCopy(fields, path));
  }

  private static Optional<Signatory> signatory(Fields fields) {
    return fields
        .map("signed-by")
        .map(
            person -> {
              person.allowOnly(Set.of("name", "position"));
              return new Signatory(person.required("name"), person.string("position"));
            });
  }

  private static List<HigherDocument> implemented(Fields fields) {
    return fields.maps("implements").stream()
        .map(
            document -> {
              document.allowOnly(Set.of("number", "date", "issuer"));
              Optional<LocalDate> date = document.date("date");
              return new HigherDocument(
                  document.required("number"), date, document.string("issuer"));
            })
        .toList();
  }

  private static Optional<SuppliedCopy> suppliedCopy(Fields fields, Path path) {
    return fields
        .map("source")
        .map(
            source -> {
              source.allowOnly(Set.of("file", "sha256"));
              String file = source.required("file");
              return new SuppliedCopy(file, source.required("sha256"), beside(path, file));
            });
  }

  /** The file of this name beside the plan; the folder itself where no file can be called so. */
  private static Path beside(Path plan, String file) {
    boolean plain = file.matches("[^/\\\\:\\x00-\\x1f]+") && !file.equals("..");
    try {
      return plan.resolveSibling(plain ? file : ".");
    } catch (InvalidPathException e) {
      // A sign that this system's file names cannot have.
      return plan.resolveSibling(".");
    }
  }
}
