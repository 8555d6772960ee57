package vn.doichieu.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.model.Cited;
import vn.doichieu.model.CoverageException;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.Target;

/** The stretches of a plan's passages that quotations cover. */
final class QuotedStretches {

  /**
   * A stretch of a passage's text.
   *
   * @param start offset where it begins
   * @param end offset behind it
   */
  record Stretch(int start, int end) {

    boolean holds(Stretch other) {
      return start <= other.start && other.end <= end;
    }
  }

  private final Map<String, List<Stretch>> figures = new HashMap<>();
  private final Map<String, List<Stretch>> recurrences = new HashMap<>();

  private QuotedStretches() {}

  static QuotedStretches of(Recorded recorded) {
    QuotedStretches quoted = new QuotedStretches();
    for (Target target : recorded.targets()) {
      add(target, quoted.figures);
    }
    for (Milestone milestone : recorded.milestones()) {
      add(milestone, quoted.figures);
      if (milestone.kind() == Milestone.Kind.RECURRING) {
        add(milestone, quoted.recurrences);
      }
    }
    for (CoverageException exception : recorded.exceptions()) {
      add(exception, quoted.figures);
      add(exception, quoted.recurrences);
    }
    return quoted;
  }

  /** Whether a figure or a date is quoted. */
  boolean holdFigure(String passage, Stretch figure) {
    return hold(figures, passage, figure);
  }

  /** Whether words such as "hằng năm" are quoted as recurring. */
  boolean holdRecurrence(String passage, Stretch words) {
    return hold(recurrences, passage, words);
  }

  private static boolean hold(
      Map<String, List<Stretch>> stretches, String passage, Stretch sought) {
    return stretches.getOrDefault(passage, List.of()).stream()
        .anyMatch(stretch -> stretch.holds(sought));
  }

  private static void add(Cited<?> cited, Map<String, List<Stretch>> stretches) {
    cited
        .citation()
        .verified()
        .ifPresent(
            found ->
                stretches
                    .computeIfAbsent(found.passage(), id -> new ArrayList<>())
                    .add(new Stretch(found.start(), found.end())));
  }
}
