package vn.doichieu.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Quantity;
import vn.doichieu.model.Target;
import vn.doichieu.text.Figure;

/**
 * The figure of a target stands in its quotation: the two of a range as a range, a multiple as a
 * multiple and the year it is of in the sentence. A coverage in words has no figure to look for.
 */
final class FiguresInQuotes implements StatementRule {

  private static final String PERCENT = "%";

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(toàn|mọi|tất cả|các|từng|mỗi|cả|hết|trọn|100\\s?%)(?!\\p{L})");

  @Override
  public void check(CitedPlan plan, Consumer<Finding> findings) {
    for (Target target : plan.recorded().targets()) {
      plan.proof(target.citation()).flatMap(proof -> fault(target, proof)).ifPresent(findings);
    }
  }

  private static Optional<Finding> fault(Target target, Proof proof) {
    Quantity quantity = target.quantity();
    List<BigDecimal> values = quantity.values();
    return switch (quantity.operator()) {
      case STATED -> Optional.empty();
      case WHOLE -> ofWhole(target);
      case RANGE ->
          values.size() == 2 && Figure.holdsRange(proof.words(), values.get(0), values.get(1))
              ? ofOne(target, proof)
              : Optional.of(missing(target, proof, "check.range-not-in-quote"));
      case TIMES -> ofMultiple(target, proof);
      default -> ofOne(target, proof);
    };
  }

  /** Nothing but words such as "toàn tỉnh" or "mọi đô thị" says that it is all of it. */
  private static Optional<Finding> ofWhole(Target target) {
    return target.words().filter(words -> WHOLE.matcher(words).find()).isPresent()
        ? Optional.empty()
        : Optional.of(
            Finding.error(target.citation().at(), "check.whole-unsaid", target.words().orElse("")));
  }

  private static Optional<Finding> ofOne(Target target, Proof proof) {
    for (BigDecimal value : target.quantity().values()) {
      if (!Figure.holds(proof.words(), value)) {
        return Optional.of(missing(target, proof, "check.figure-not-in-quote"));
      }
      boolean percent = target.measure().unit().startsWith(PERCENT);
      if (!percent && isShareOnly(proof.words(), value)) {
        return Optional.of(
            Finding.error(
                target.citation().at(),
                "check.figure-is-a-percentage",
                Shown.figures(List.of(value)),
                target.measure().unit()));
      }
      if (percent && !holdsShare(proof.words(), value)) {
        return Optional.of(
            Finding.error(
                target.citation().at(),
                "check.figure-is-no-percentage",
                Shown.figures(List.of(value)),
                target.measure().unit()));
      }
    }
    return Optional.empty();
  }

  /** A figure of that value with a sign of percent, be it the end of a range. */
  private static boolean holdsShare(String words, BigDecimal value) {
    List<Figure> same =
        Figure.in(words).stream().filter(figure -> figure.value().compareTo(value) == 0).toList();
    return same.isEmpty() || same.stream().anyMatch(figure -> figure.kind() == Figure.Kind.PERCENT);
  }

  private static boolean isShareOnly(String words, BigDecimal value) {
    List<Figure> same =
        Figure.in(words).stream().filter(figure -> figure.value().compareTo(value) == 0).toList();
    return !same.isEmpty()
        && same.stream().allMatch(figure -> figure.kind() == Figure.Kind.PERCENT);
  }

  private static Optional<Finding> ofMultiple(Target target, Proof proof) {
    boolean holds =
        target.quantity().values().stream().allMatch(value -> isMultiple(proof.words(), value));
    if (!holds) {
      return Optional.of(missing(target, proof, "check.multiple-not-in-quote"));
    }
    String year = target.quantity().of().isPresent() ? "" + target.quantity().of().getAsInt() : "";
    return year.isEmpty() || FoldedWords.of(proof.sentence()).hold(year)
        ? Optional.empty()
        : Optional.of(
            Finding.error(target.citation().at(), "check.year-of-multiple-missing", year));
  }

  private static boolean isMultiple(String words, BigDecimal value) {
    return Figure.in(words).stream()
        .anyMatch(
            figure ->
                figure.kind() == Figure.Kind.MULTIPLE && figure.value().compareTo(value) == 0);
  }

  private static Finding missing(Target target, Proof proof, String key) {
    List<String> figures =
        Figure.in(proof.words()).stream()
            .map(figure -> proof.words().substring(figure.start(), figure.end()))
            .toList();
    String value = Shown.figures(target.quantity().values());
    return figures.isEmpty()
        ? Finding.error(target.citation().at(), key + ".none", value)
        : Finding.error(target.citation().at(), key, value, Shown.quoted(figures));
  }
}
