package vn.doichieu.compare.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.doichieu.model.Statements;
import vn.doichieu.model.Target;
import vn.doichieu.model.Verdict;

/**
 * The words that state targets. Authors put several into one sentence, with commas between; another
 * plan may have taken over just one of them, so each is compared on its own as well.
 */
public final class TargetQuotes {

  /** None. */
  static final TargetQuotes NONE = new TargetQuotes(Stream.empty());

  private final Map<String, Map<String, List<Verdict.Verified>>> byPlan = new HashMap<>();

  private TargetQuotes(Stream<Target> targets) {
    targets
        .flatMap(
            target ->
                target.citation().verified().map(found -> Map.entry(target.plan(), found)).stream())
        .forEach(
            found ->
                byPlan
                    .computeIfAbsent(found.getKey(), plan -> new HashMap<>())
                    .computeIfAbsent(found.getValue().passage(), passage -> new ArrayList<>(1))
                    .add(found.getValue()));
  }

  /** Those of all recorded targets. */
  public static TargetQuotes of(Statements statements) {
    return new TargetQuotes(statements.targets());
  }

  /** Those in a passage of a plan, in the order of the files. */
  public List<Verdict.Verified> in(String plan, String passage) {
    return byPlan.getOrDefault(plan, Map.of()).getOrDefault(passage, List.of());
  }
}
