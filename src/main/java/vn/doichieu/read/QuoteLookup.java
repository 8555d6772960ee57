package vn.doichieu.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.doichieu.model.Citation;
import vn.doichieu.model.Cited;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.NationalTarget;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Statements;
import vn.doichieu.model.Verdict;

/**
 * Looks every quotation up in its plan. All quotations of a plan are looked for in one walk through
 * its text, and plans in parallel: the cost is linear in the texts and the quotations.
 */
final class QuoteLookup {

  private final List<Citation> citations = new ArrayList<>();
  private final Verdict[] verdicts;
  private int next;

  private QuoteLookup(Statements statements, Map<String, Plan> plans) {
    citations(statements).forEach(citations::add);
    verdicts = new Verdict[citations.size()];
    Arrays.fill(verdicts, Verdict.PENDING);
    Map<String, List<Integer>> byPlan = new HashMap<>();
    for (int i = 0; i < citations.size(); i++) {
      byPlan.computeIfAbsent(citations.get(i).plan(), plan -> new ArrayList<>()).add(i);
    }
    byPlan.entrySet().parallelStream()
        .filter(entry -> plans.containsKey(entry.getKey()))
        .forEach(
            entry -> judge(Objects.requireNonNull(plans.get(entry.getKey())), entry.getValue()));
  }

  /** The same statements with the verdicts of their citations. */
  static Statements judge(Statements statements, Map<String, Plan> plans) {
    return new QuoteLookup(statements, plans).judged(statements);
  }

  private void judge(Plan plan, List<Integer> indices) {
    List<Citation> those = indices.stream().map(citations::get).toList();
    List<Verdict> found = PlanQuotes.judge(plan, those);
    for (int i = 0; i < indices.size(); i++) {
      verdicts[indices.get(i)] = found.get(i);
    }
  }

  /** Every citation, in the order in which {@link #judged} asks for the verdicts. */
  private static Stream<Citation> citations(Statements statements) {
    return Stream.of(
            statements.indicators().stream()
                .flatMap(
                    indicator ->
                        Stream.concat(
                            indicator.national().stream()
                                .map(NationalTarget::citation)
                                .flatMap(Optional::stream),
                            indicator.targets().stream().map(Cited::citation))),
            statements.milestones().stream().map(Cited::citation),
            statements.assignments().stream().map(Cited::citation),
            statements.exceptions().stream().map(Cited::citation))
        .flatMap(Function.identity());
  }

  private Statements judged(Statements statements) {
    Map<String, Indicator> indicators = new java.util.LinkedHashMap<>();
    statements.indicators().forEach(indicator -> indicators.put(indicator.id(), judged(indicator)));
    return new Statements(
        statements.themes(),
        indicators,
        judged(statements.milestones()),
        statements.agencyKinds(),
        judged(statements.assignments()),
        judged(statements.exceptions()));
  }

  private Indicator judged(Indicator indicator) {
    List<NationalTarget> national = new ArrayList<>();
    for (NationalTarget target : indicator.national()) {
      national.add(target.citation().isPresent() ? target.judged(verdicts[next++]) : target);
    }
    return new Indicator(
        indicator.id(),
        indicator.name(),
        indicator.nameEn(),
        indicator.theme(),
        indicator.measure(),
        indicator.better(),
        indicator.definition(),
        indicator.note(),
        national,
        judged(indicator.targets()),
        indicator.results(),
        indicator.at());
  }

  private <T extends Cited<T>> List<T> judged(List<T> records) {
    List<T> judged = new ArrayList<>(records.size());
    for (T cited : records) {
      judged.add(cited.judged(verdicts[next++]));
    }
    return judged;
  }
}
