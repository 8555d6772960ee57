package vn.doichieu.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.model.Amendment;
import vn.doichieu.model.Citation;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Verdict;
import vn.doichieu.text.QuoteFinder;
import vn.doichieu.text.QuoteFinder.Hit;

/** Looks the quotations of one plan up in its passages, in both forms of a corrected slip. */
final class PlanQuotes {

  private PlanQuotes() {}

  /** The verdict of each citation, in their order. */
  static List<Verdict> judge(Plan plan, List<Citation> citations) {
    QuoteFinder finder = QuoteFinder.of(citations.stream().map(Citation::quote).toList());
    List<Passage> passages = plan.text().allPassages().toList();
    List<Map<Integer, Span>> found = new ArrayList<>();
    citations.forEach(citation -> found.add(new HashMap<>()));
    for (Hit hit : finder.find(passages.stream().map(Passage::text).toList())) {
      found.get(hit.quote()).putIfAbsent(hit.passage(), new Span(hit.start(), hit.end()));
    }
    addSuppliedForms(finder, passages, found);
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < citations.size(); i++) {
      verdicts.add(verdict(citations.get(i), found.get(i), passages));
    }
    return verdicts;
  }

  /** Few passages have corrections: only those are looked through a second time. */
  private static void addSuppliedForms(
      QuoteFinder finder, List<Passage> passages, List<Map<Integer, Span>> found) {
    List<Integer> corrected = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      if (!passages.get(i).wording().amendments().isEmpty()) {
        corrected.add(i);
      }
    }
    List<String> supplied =
        corrected.stream().map(i -> passages.get(i).wording().supplied()).toList();
    for (Hit hit : finder.find(supplied)) {
      int passage = corrected.get(hit.passage());
      List<Amendment> amendments = passages.get(passage).wording().amendments();
      int start = Amendment.startInText(amendments, hit.start());
      int end = Amendment.endInText(amendments, hit.end());
      found.get(hit.quote()).putIfAbsent(passage, new Span(start, end));
    }
  }

  private static Verdict verdict(
      Citation citation, Map<Integer, Span> found, List<Passage> passages) {
    List<Integer> places =
        found.keySet().stream()
            .filter(
                i ->
                    citation.statedPassage().isEmpty()
                        || passages.get(i).id().equals(citation.statedPassage().get()))
            .sorted()
            .toList();
    if (places.isEmpty()) {
      return Verdict.MISMATCH;
    }
    if (places.size() > 1) {
      return new Verdict.Ambiguous(places.stream().map(i -> passages.get(i).id()).toList());
    }
    Passage passage = passages.get(places.get(0));
    Span span = found.get(places.get(0));
    String words = passage.text().substring(span.start(), span.end()).strip();
    // Most editors copy exactly: then one string serves both.
    return new Verdict.Verified(
        passage.id(),
        span.start(),
        span.end(),
        words.equals(citation.quote()) ? citation.quote() : words);
  }

  private record Span(int start, int end) {}
}
