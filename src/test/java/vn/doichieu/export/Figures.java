package vn.doichieu.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.doichieu.model.AgencyKind;
import vn.doichieu.model.Assignment;
import vn.doichieu.model.Better;
import vn.doichieu.model.Citation;
import vn.doichieu.model.Horizon;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Location;
import vn.doichieu.model.Measure;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.NationalTarget;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Quantity;
import vn.doichieu.model.Result;
import vn.doichieu.model.Statements;
import vn.doichieu.model.Target;
import vn.doichieu.model.Theme;
import vn.doichieu.model.Verdict;

/** Builds statements for these tests, in the order in which they are added. */
final class Figures {

  static final Location AT = Location.of("content/kpi.yaml");
  static final Measure PERCENT = new Measure("%", Optional.empty(), Optional.empty());

  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Milestone> milestones = new ArrayList<>();
  private final List<Assignment> assignments = new ArrayList<>();

  Figures indicator(Indicator indicator) {
    indicators.add(indicator);
    return this;
  }

  Figures indicator(String id, Target... targets) {
    return indicator(indicator(id, List.of(), List.of(targets), List.of()));
  }

  Figures milestone(Milestone milestone) {
    milestones.add(milestone);
    return this;
  }

  Figures assignment(Assignment assignment) {
    assignments.add(assignment);
    return this;
  }

  Statements build() {
    Map<String, Indicator> byId = new LinkedHashMap<>();
    indicators.forEach(indicator -> byId.put(indicator.id(), indicator));
    return new Statements(
        List.of(new Theme("kinh-te-so", "Kinh tế số", AT)),
        byId,
        milestones,
        List.of(new AgencyKind("dang-uy-ubnd", "Đảng ủy, UBND", AT)),
        assignments,
        List.of());
  }

  static Indicator indicator(
      String id, List<NationalTarget> national, List<Target> targets, List<Result> results) {
    return new Indicator(
        id,
        "Chỉ tiêu " + id,
        Optional.empty(),
        "kinh-te-so",
        PERCENT,
        Better.HIGHER,
        Optional.empty(),
        Optional.empty(),
        national,
        targets,
        results,
        AT);
  }

  static Target target(String indicator, String plan, Quantity quantity) {
    return new Target(
        indicator,
        Horizon.of(2030, Horizon.Source.HEADING),
        quantity,
        PERCENT,
        quantity.isStated() ? Optional.empty() : Optional.of("đạt"),
        Optional.empty(),
        verified(plan, "ii-1-p1", "Nguyên văn của " + plan));
  }

  static Quantity figure(Operator operator, String value) {
    return Quantity.of(operator, new BigDecimal(value));
  }

  static Quantity range(String low, String high) {
    return Quantity.range(new BigDecimal(low), new BigDecimal(high));
  }

  static Quantity times(String factor, int year) {
    return new Quantity(Operator.TIMES, List.of(new BigDecimal(factor)), OptionalInt.of(year));
  }

  static Citation verified(String plan, String passage, String words) {
    return pending(plan, words).judged(new Verdict.Verified(passage, 0, words.length(), words));
  }

  static Citation pending(String plan, String quote) {
    return new Citation(AT, plan, quote, Optional.empty(), Verdict.PENDING);
  }
}
