package vn.doichieu.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Target;

/**
 * What two plans set for one indicator, side by side: figures of equal basis on a line of their
 * own, all others together on the last line, and why they are not compared.
 *
 * @param indicator the indicator
 * @param lines at least one
 */
public record IndicatorPair(Indicator indicator, List<Line> lines) {

  /** Copies the list. */
  public IndicatorPair {
    lines = List.copyOf(lines);
  }

  /**
   * Some targets of either plan.
   *
   * @param first those of the first plan
   * @param second those of the second plan
   * @param basis what the figures share; empty where they are not compared
   * @param difference from the first to the second; empty where none is computed
   * @param apart why figures of both are not compared; empty where they are, or one has none
   */
  public record Line(
      List<Target> first,
      List<Target> second,
      Optional<Basis> basis,
      Optional<Difference> difference,
      Optional<Apart> apart) {

    /** Copies the lists. */
    public Line {
      first = List.copyOf(first);
      second = List.copyOf(second);
    }
  }

  /**
   * Why two figures are not compared.
   *
   * @param reasons what is not equal
   * @param first the basis of the first plan's figure
   * @param second the basis of the second plan's figure
   */
  public record Apart(List<Reason> reasons, Basis first, Basis second) {}

  /** Sets the targets of two plans side by side; one of them may have none. */
  public static IndicatorPair of(Indicator indicator, List<Target> first, List<Target> second) {
    List<Target> both = Stream.concat(first.stream(), second.stream()).toList();
    IndicatorComparison comparison = IndicatorComparison.of(indicator, both);
    List<Line> lines = new ArrayList<>();
    List<Target> shared = new ArrayList<>();
    for (ComparableSet set : comparison.comparable()) {
      List<Target> left = set.targets().stream().filter(first::contains).toList();
      List<Target> right = set.targets().stream().filter(second::contains).toList();
      Optional<Difference> difference =
          left.size() == 1 && right.size() == 1
              ? Difference.between(left.get(0), right.get(0))
              : Optional.empty();
      lines.add(new Line(left, right, Optional.of(set.basis()), difference, Optional.empty()));
      shared.addAll(set.targets());
    }
    List<Target> left = first.stream().filter(target -> !shared.contains(target)).toList();
    List<Target> right = second.stream().filter(target -> !shared.contains(target)).toList();
    if (!left.isEmpty() || !right.isEmpty()) {
      lines.add(new Line(left, right, Optional.empty(), Optional.empty(), apart(left, right)));
    }
    return new IndicatorPair(indicator, lines);
  }

  /** Told by the two figures that differ least. */
  private static Optional<Apart> apart(List<Target> first, List<Target> second) {
    List<Basis> others = bases(second);
    return bases(first).stream()
        .flatMap(one -> others.stream().map(other -> new Apart(one.differences(other), one, other)))
        .min(Comparator.comparingInt(apart -> apart.reasons().size()));
  }

  private static List<Basis> bases(List<Target> targets) {
    return targets.stream().flatMap(target -> Basis.of(target).stream()).toList();
  }
}
