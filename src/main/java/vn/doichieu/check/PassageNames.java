package vn.doichieu.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Section;
import vn.doichieu.model.SourceFile;
import vn.doichieu.model.Text;

/**
 * The ids of a document are each for one place, and none is an id that the page has for itself: an
 * editor can set any id by <code>{#id}</code>.
 */
final class PassageNames implements Rule {

  /** The ids of the templates' own elements on the pages of plans and articles. */
  private static final Set<String> OF_THE_PAGE =
      Set.of(
          "noi-dung",
          "muc-luc",
          "thong-tin",
          "ban-cung-cap",
          "cho-da-sua",
          "van-ban-nhac-toi",
          "lien-quan",
          "tai-ve",
          "ke-thua",
          "cho-giong",
          "so-lieu-khac",
          "bo-lai");

  @Override
  public void check(Corpus corpus, Consumer<Finding> findings) {
    corpus.plans().parallelStream().forEach(plan -> check(plan.file(), plan.text(), findings));
    corpus.articles().forEach(article -> check(article.file(), article.text(), findings));
  }

  private static void check(SourceFile file, Text text, Consumer<Finding> findings) {
    Map<String, Passage> owners = new HashMap<>();
    text.allPassages()
        .forEach(
            passage -> {
              Passage owner = owners.putIfAbsent(passage.id(), passage);
              if (owner != null) {
                report("check.passage-id-twice", passage, file, findings);
              } else if (OF_THE_PAGE.contains(passage.id())) {
                report("check.passage-id-is-the-pages", passage, file, findings);
              }
            });
    text.sections().stream()
        .filter(section -> section.heading().isEmpty())
        .forEach(
            part ->
                Optional.ofNullable(owners.get(part.id()))
                    .filter(owner -> !isFirst(owner, part))
                    .ifPresent(
                        owner -> report("check.passage-id-is-the-pages", owner, file, findings)));
  }

  /** The first passage of a part without heading may stand for the part. */
  private static boolean isFirst(Passage passage, Section part) {
    return part.passages().stream().findFirst().filter(passage::equals).isPresent();
  }

  private static void report(
      String key, Passage passage, SourceFile file, Consumer<Finding> findings) {
    findings.accept(Finding.error(file.at(passage.line()), key, passage.id()));
  }
}
