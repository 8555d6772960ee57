package vn.doichieu.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.doichieu.model.AddressBook;
import vn.doichieu.model.Article;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Gazetteer;
import vn.doichieu.model.Location;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Statements;
import vn.doichieu.read.GlossaryReader.Glossary;
import vn.doichieu.text.Nearest;

/**
 * Reads the content folder into a {@link Corpus}, files in parallel. It goes on after a fault, so
 * that one run reports them all; a corpus that comes with errors is fit for further checks only.
 *
 * <pre>{@code
 * ReadResult result = new ContentReader().read(Path.of("."));
 * }</pre>
 */
public final class ContentReader {

  private static final String PLAN = "plan";
  private static final String PAGE = "page";
  private static final String ADDRESSES = "content/dia-chi/";

  private final MarkdownText markdown = new MarkdownText();
  private final PlanReader plans = new PlanReader(markdown);
  private final ArticleReader articles = new ArticleReader(markdown);

  /**
   * Reads {@code source/content}.
   *
   * @param source the portal's source folder
   * @throws IOException if the folder cannot be walked
   */
  public ReadResult read(Path source) throws IOException {
    List<Finding> findings = new ArrayList<>();
    if (!Files.isDirectory(source.resolve(SourceTree.CONTENT))) {
      findings.add(Finding.error(Location.of(SourceTree.CONTENT), "source.no-content"));
      return new ReadResult(
          Corpus.of(List.of(), List.of(), Gazetteer.empty(), List.of(), List.of(), Statements.NONE),
          findings);
    }
    Map<String, Path> files = SourceTree.files(source, findings::add);
    List<FileContent> contents =
        files.entrySet().parallelStream()
            .map(file -> read(file.getKey(), file.getValue()))
            .toList();
    contents.forEach(content -> findings.addAll(content.findings()));
    List<Plan> planList = of(contents, Plan.class);
    reportStrangers(contents, planList, findings::add);
    Corpus plain =
        Corpus.of(
            planList,
            of(contents, Article.class),
            of(contents, Gazetteer.class).stream().findFirst().orElse(Gazetteer.empty()),
            of(contents, Glossary.class).stream().flatMap(g -> g.terms().stream()).toList(),
            of(contents, AddressBook.class),
            Statements.NONE);
    Statements statements = StatementMerger.merge(statementFiles(contents), findings::add);
    return new ReadResult(plain.with(QuoteLookup.judge(statements, plain.plansById())), findings);
  }

  /** The files that there is one of come before those that they are split into. */
  private static List<StatementFile> statementFiles(List<FileContent> contents) {
    List<String> first = YamlKind.files();
    return of(
        contents.stream()
            .sorted(Comparator.comparing(content -> !first.contains(content.name())))
            .toList(),
        StatementFile.class);
  }

  private FileContent read(String name, Path path) {
    List<Finding> findings = new ArrayList<>();
    Optional<YamlKind> yaml = YamlKind.of(name);
    Optional<?> content;
    if (name.endsWith(".md")) {
      content =
          FileText.read(path, name, findings::add)
              .flatMap(text -> FrontMatter.split(text, name, findings::add))
              .flatMap(source -> document(source, path, name, findings::add));
    } else if (yaml.isPresent()) {
      content =
          FileText.read(path, name, findings::add)
              .flatMap(text -> YamlFile.parse(text, name, 0, findings::add))
              .map(yaml.get()::read);
    } else if (name.startsWith(ADDRESSES) && name.endsWith(".txt")) {
      content =
          FileText.read(path, name, findings::add)
              .map(text -> AddressBookReader.read(text, name, findings::add));
    } else {
      content = Optional.of(new Stranger(path));
    }
    return new FileContent(name, content, findings);
  }

  private Optional<?> document(
      FrontMatter source, Path path, String name, Consumer<Finding> findings) {
    Optional<String> type = source.fields().string("type");
    if (type.isPresent() && type.get().equals(PAGE)) {
      return Optional.of(articles.read(source, path, name, findings));
    }
    if (type.isPresent() && type.get().equals(PLAN)) {
      return Optional.of(plans.read(source, path, name, findings));
    }
    source
        .fields()
        .report("type", "front-matter.unknown-type", type.orElse(""), PLAN + ", " + PAGE);
    return Optional.empty();
  }

  /** Files that no reader understands, unless a plan names them as its supplied copy. */
  private static void reportStrangers(
      List<FileContent> contents, List<Plan> plans, Consumer<Finding> findings) {
    Set<Path> copies =
        plans.stream()
            .flatMap(plan -> plan.metadata().source().stream())
            .map(copy -> copy.path())
            .collect(Collectors.toSet());
    for (FileContent content : contents) {
      if (content.value().orElse(null) instanceof Stranger stranger
          && !copies.contains(stranger.path())) {
        boolean yaml = content.name().endsWith(".yaml") || content.name().endsWith(".yml");
        findings.accept(
            Finding.error(
                Location.of(content.name()),
                yaml ? "file.unknown-yaml" : "file.unknown",
                Nearest.of(content.name(), YamlKind.files()).orElse("")));
      }
    }
  }

  private static <T> List<T> of(List<FileContent> contents, Class<T> type) {
    return contents.stream()
        .flatMap(content -> content.value().stream())
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private record FileContent(String name, Optional<?> value, List<Finding> findings) {}

  private record Stranger(Path path) {}
}
