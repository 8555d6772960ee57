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
import vn.doichieu.model.ContentState;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Gazetteer;
import vn.doichieu.model.Location;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Statements;
import vn.doichieu.model.SuppliedCopy;
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
  private static final String SETTINGS = "jbake.properties";
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
    Corpus corpus = plain.with(QuoteLookup.judge(statements, plain.plansById()));
    return new ReadResult(
        corpus.as(new ContentState(version(source, contents, planList), Optional.empty())),
        findings);
  }

  private static String version(Path source, List<FileContent> contents, List<Plan> plans)
      throws IOException {
    Map<Path, String> copies =
        plans.stream()
            .flatMap(plan -> plan.metadata().source().stream())
            .collect(Collectors.toMap(SuppliedCopy::path, SuppliedCopy::sha256, (a, b) -> a));
    ContentVersion version = new ContentVersion();
    for (FileContent content : contents) {
      content.digest().ifPresent(digest -> version.add(content.name(), digest));
      if (content.value().orElse(null) instanceof Stranger stranger) {
        // Checking proves that the copy has the checksum that the plan states.
        Optional.ofNullable(copies.get(stranger.path()))
            .flatMap(ContentVersion::parse)
            .ifPresent(digest -> version.add(content.name(), digest));
      }
    }
    Path settings = source.resolve(SETTINGS);
    if (Files.isRegularFile(settings)) {
      version.add(SETTINGS, ContentVersion.digest(Files.readAllBytes(settings)));
    }
    return version.text();
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
    if (!isUnderstood(name)) {
      return new FileContent(
          name, Optional.of(new Stranger(path)), Optional.empty(), new ArrayList<>());
    }
    List<Finding> findings = new ArrayList<>();
    Optional<byte[]> bytes = FileText.bytes(path, name, findings::add);
    Optional<?> content =
        bytes
            .flatMap(file -> FileText.of(file, name, findings::add))
            .flatMap(text -> content(text, path, name, findings::add));
    return new FileContent(name, content, bytes.map(ContentVersion::digest), findings);
  }

  private static boolean isUnderstood(String name) {
    return name.endsWith(".md") || YamlKind.of(name).isPresent() || isAddressBook(name);
  }

  private static boolean isAddressBook(String name) {
    return name.startsWith(ADDRESSES) && name.endsWith(".txt");
  }

  private Optional<?> content(String text, Path path, String name, Consumer<Finding> findings) {
    if (name.endsWith(".md")) {
      return FrontMatter.split(text, name, findings)
          .flatMap(source -> document(source, path, name, findings));
    }
    if (isAddressBook(name)) {
      return Optional.of(AddressBookReader.read(text, name, findings));
    }
    return YamlFile.parse(text, name, 0, findings).map(YamlKind.of(name).orElseThrow()::read);
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

  private record FileContent(
      String name, Optional<?> value, Optional<byte[]> digest, List<Finding> findings) {}

  private record Stranger(Path path) {}
}
