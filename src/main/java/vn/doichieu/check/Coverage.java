package vn.doichieu.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.doichieu.check.QuotedStretches.Stretch;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Location;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Section;
import vn.doichieu.text.Claims;
import vn.doichieu.text.Figure;
import vn.doichieu.text.Moment;
import vn.doichieu.text.Recurrence;
import vn.doichieu.text.Sentences;

/**
 * Every figure and date of a plan stands in the quotation of a target, a milestone or an exception,
 * and every "hằng năm" in that of a recurring milestone or an exception. One warning a sentence;
 * for a plan of which nothing was recorded, one in all. Footnotes, recipients and signature do not
 * count.
 */
final class Coverage implements StatementRule {

  private static final Set<Section.Role> READ = Set.of(Section.Role.PREAMBLE, Section.Role.BODY);

  /** A sentence and what in it no quotation holds. */
  private record Gap(Passage passage, String sentence, List<String> uncited) {}

  @Override
  public void check(CitedPlan plan, Consumer<Finding> findings) {
    if (plan.recorded().citations().anyMatch(citation -> citation.verified().isEmpty())) {
      return; // What a wrong quotation is to hold is asked when it is mended.
    }
    QuotedStretches quoted = QuotedStretches.of(plan.recorded());
    List<Gap> gaps =
        plan.plan()
            .text()
            .allSections()
            .filter(section -> READ.contains(section.role()))
            .flatMap(Section::ownPassages)
            .filter(passage -> passage.kind() != Passage.Kind.FOOTNOTE)
            .flatMap(passage -> gaps(passage, quoted, plan))
            .toList();
    if (plan.recorded().isEmpty() && !gaps.isEmpty()) {
      Location file = Location.of(plan.plan().file().name());
      findings.accept(Finding.warning(file, "check.plan-uncited", Integer.toString(gaps.size())));
      return;
    }
    for (Gap gap : gaps) {
      findings.accept(
          Finding.warning(
              plan.plan().file().at(gap.passage().line()),
              "check.figure-uncited",
              Shown.quoted(gap.uncited()),
              Shown.beginning(gap.sentence())));
    }
  }

  private static Stream<Gap> gaps(Passage passage, QuotedStretches quoted, CitedPlan plan) {
    List<Stretch> uncited = uncited(passage, quoted);
    if (uncited.isEmpty()) {
      return Stream.empty();
    }
    String text = passage.text();
    return plan.sentences(passage).stream()
        .map(
            sentence ->
                new Gap(
                    passage,
                    text.substring(sentence.start(), sentence.end()),
                    words(uncited, sentence, text)))
        .filter(gap -> !gap.uncited().isEmpty());
  }

  private static List<String> words(List<Stretch> uncited, Sentences.Span sentence, String text) {
    return uncited.stream()
        .filter(found -> found.start() >= sentence.start() && found.start() < sentence.end())
        .map(found -> text.substring(found.start(), found.end()))
        .toList();
  }

  private static List<Stretch> uncited(Passage passage, QuotedStretches quoted) {
    String text = passage.text();
    Claims claims = Claims.in(text);
    List<Stretch> uncited = new ArrayList<>();
    for (Moment moment : claims.moments()) {
      if (moment.unit() != Moment.Unit.YEAR || DateWords.limit(text, moment.start())) {
        uncited.add(new Stretch(moment.start(), moment.end()));
      }
    }
    for (Figure figure : claims.figures()) {
      uncited.add(new Stretch(figure.start(), figure.end()));
    }
    uncited.removeIf(stretch -> quoted.holdFigure(passage.id(), stretch));
    for (Recurrence.Span word : claims.recurrences()) {
      Stretch stretch = new Stretch(word.start(), word.end());
      if (!quoted.holdRecurrence(passage.id(), stretch)) {
        uncited.add(stretch);
      }
    }
    uncited.sort(Comparator.comparingInt(Stretch::start));
    return uncited;
  }
}
