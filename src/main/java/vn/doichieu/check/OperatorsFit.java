package vn.doichieu.check;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Target;
import vn.doichieu.text.Figure;
import vn.doichieu.text.OperatorWords;

/**
 * The operator of a target does not contradict the words around its figure. Where these decide
 * nothing, the editor does.
 */
final class OperatorsFit implements StatementRule {

  /**
   * What is said of a figure beside its being an end of a range, without making it something else.
   */
  private static final Set<String> ALSO_OF_RANGES =
      Set.of(Operator.RANGE.id(), Operator.ABOUT.id());

  private static final Set<Operator> NEED_WORDS =
      EnumSet.of(
          Operator.GREATER,
          Operator.AT_LEAST,
          Operator.ABOUT,
          Operator.AT_MOST,
          Operator.LESS,
          Operator.TOP);

  /** A word that may say such an operator, also where it stands apart from the figure. */
  private static final Pattern HINT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:trên|dưới|hơn|vượt|quá|kém|nhất|tối|lên|xuống|từ|đến|tới|gần|khoảng"
              + "|ước|chừng|cỡ|tầm|độ|xấp|dự|cao|thấp|chưa|hoặc"
              + "|top|tốp|nhóm|hạng|thứ|đầu)(?!\\p{L})");

  @Override
  public void check(CitedPlan plan, Consumer<Finding> findings) {
    for (Target target : plan.recorded().targets()) {
      plan.proof(target.citation())
          .flatMap(proof -> fault(target, proof.words()))
          .ifPresent(findings);
    }
  }

  private static Optional<Finding> fault(Target target, String words) {
    return switch (target.quantity().operator()) {
      // A multiple stands as one in the quotation: what else is said of it can be told in words.
      case STATED, WHOLE, TIMES -> Optional.empty();
      default ->
          target.quantity().values().stream()
              .flatMap(value -> contradiction(target, value, words).stream())
              .findFirst();
    };
  }

  private static Optional<Finding> contradiction(Target target, BigDecimal value, String words) {
    Operator operator = target.quantity().operator();
    Optional<String> around = OperatorWords.around(words, value);
    if (around.isEmpty()) {
      return isUnsaid(target)
          ? Optional.of(
              Finding.error(
                  target.citation().at(),
                  "check.operator-unsaid",
                  operator.id(),
                  around(value, words)))
          : Optional.empty();
    }
    return around
        .filter(said -> !said.equals(operator.id()))
        .filter(said -> operator != Operator.RANGE || !ALSO_OF_RANGES.contains(said))
        .map(
            said ->
                Finding.error(
                    target.citation().at(),
                    "check.operator-contradicts",
                    operator.id(),
                    around(value, words),
                    said));
  }

  /** An operator beside "equal" needs a word of its own, if not beside the figure, then copied. */
  private static boolean isUnsaid(Target target) {
    return NEED_WORDS.contains(target.quantity().operator())
        && target.words().filter(words -> HINT.matcher(words).find()).isEmpty();
  }

  private static String around(BigDecimal value, String words) {
    return Figure.in(words).stream()
        .filter(figure -> figure.value().compareTo(value) == 0)
        .map(figure -> Shown.around(words, figure.start(), figure.end()))
        .findFirst()
        .orElseGet(() -> Shown.beginning(words));
  }
}
