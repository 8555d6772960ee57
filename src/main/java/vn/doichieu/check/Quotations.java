package vn.doichieu.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.doichieu.model.Citation;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Verdict;
import vn.doichieu.text.Nearest;
import vn.doichieu.text.QuoteFinder;

/** Every quotation stands in its plan, in one passage that is certain. */
final class Quotations implements Rule {

  /** So many wrong quotations are compared with every passage; a hopeless file has thousands. */
  private static final int THOROUGH = 200;

  @Override
  public void check(Corpus corpus, Consumer<Finding> findings) {
    List<Citation> wrong =
        Mentions.citations(corpus.statements())
            .filter(citation -> citation.verified().isEmpty())
            // A missing quotation was told by the reader.
            .filter(citation -> !citation.quote().isEmpty())
            .filter(citation -> corpus.plan(citation.plan()).isPresent())
            .sorted(Comparator.comparing(Citation::at))
            .toList();
    IntStream.range(0, wrong.size())
        .parallel()
        .forEach(
            i -> {
              Citation citation = wrong.get(i);
              corpus
                  .plan(citation.plan())
                  .ifPresent(plan -> findings.accept(fault(citation, plan, i < THOROUGH)));
            });
  }

  private static Finding fault(Citation citation, Plan plan, boolean thorough) {
    if (QuoteFinder.words(citation.quote()) < QuoteFinder.MIN_WORDS) {
      return Finding.error(citation.at(), "check.quote-too-short", citation.quote());
    }
    if (citation.verdict() instanceof Verdict.Ambiguous ambiguous) {
      return Finding.error(
          citation.at(), "check.quote-ambiguous", Shown.list(ambiguous.passages()));
    }
    List<Passage> passages = plan.text().allPassages().toList();
    Optional<Finding> misplaced =
        citation.statedPassage().flatMap(stated -> misplaced(citation, stated, passages));
    return misplaced.orElseGet(
        () ->
            thorough
                ? differing(citation, passages)
                : Finding.error(
                    citation.at(), "check.quote-not-found", Shown.beginning(citation.quote())));
  }

  /** The words stand elsewhere, or the passage does not exist. */
  private static Optional<Finding> misplaced(
      Citation citation, String stated, List<Passage> passages) {
    List<String> holders = holders(citation.quote(), passages);
    if (!holders.isEmpty()) {
      return Optional.of(
          Finding.error(citation.at(), "check.quote-elsewhere", stated, Shown.list(holders)));
    }
    List<String> ids = passages.stream().map(Passage::id).toList();
    return ids.contains(stated)
        ? Optional.empty()
        : Optional.of(
            Suggestion.finding(
                citation.at(), "check.quote-passage-unknown", Nearest.of(stated, ids), stated));
  }

  /** The passages that hold the words, as read or as supplied. */
  private static List<String> holders(String quote, List<Passage> passages) {
    QuoteFinder finder = QuoteFinder.of(List.of(quote));
    return passages.stream()
        .filter(
            passage ->
                !finder.find(List.of(passage.text(), passage.wording().supplied())).isEmpty())
        .map(Passage::id)
        .toList();
  }

  private static Finding differing(Citation citation, List<Passage> passages) {
    String quote = citation.quote();
    return NearestPassage.to(quote, passages)
        .map(
            nearest ->
                WordDifference.between(quote, nearest.text())
                    .map(
                        difference ->
                            Finding.error(
                                citation.at(),
                                "check.quote-differs",
                                nearest.id(),
                                difference.there(),
                                difference.here()))
                    .orElseGet(
                        () ->
                            Finding.error(
                                citation.at(),
                                "check.quote-far",
                                nearest.id(),
                                Shown.beginning(nearest.text()))))
        .orElseGet(
            () -> Finding.error(citation.at(), "check.quote-not-found", Shown.beginning(quote)));
  }
}
