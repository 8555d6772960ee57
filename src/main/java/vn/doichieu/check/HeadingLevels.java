package vn.doichieu.check;

import java.util.List;
import java.util.function.Consumer;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Section;
import vn.doichieu.model.SourceFile;
import vn.doichieu.model.Text;

/** Headings begin at {@code ##}, go down one level at a time, end at {@code ######}, hold words. */
final class HeadingLevels implements Rule {

  private static final int FIRST = 2;

  @Override
  public void check(Corpus corpus, Consumer<Finding> findings) {
    corpus.plans().parallelStream().forEach(plan -> check(plan.file(), plan.text(), findings));
    corpus.articles().forEach(article -> check(article.file(), article.text(), findings));
  }

  private static void check(SourceFile file, Text text, Consumer<Finding> findings) {
    check(file, text.sections(), FIRST, findings);
  }

  private static void check(
      SourceFile file, List<Section> sections, int depth, Consumer<Finding> findings) {
    for (Section section : sections) {
      section.heading().ifPresent(h -> check(file, h, section.depth(), depth, findings));
      check(file, section.children(), Math.max(section.depth() + 1, FIRST), findings);
    }
  }

  private static void check(
      SourceFile file, Passage heading, int actual, int right, Consumer<Finding> findings) {
    if (heading.text().isBlank()) {
      findings.accept(Finding.error(file.at(heading.line()), "check.heading-is-empty"));
    }
    if (actual != right) {
      String key = actual < FIRST ? "check.heading-is-a-title" : "check.heading-jumps";
      findings.accept(
          Finding.error(
              file.at(heading.line()), key, heading.text(), "#".repeat(actual), "#".repeat(right)));
    }
  }
}
