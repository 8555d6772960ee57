package vn.doichieu.check;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.Milestone.Relation;
import vn.doichieu.model.PartialDate;
import vn.doichieu.text.Moment;

/**
 * The date of a milestone stands in its quotation, and the words before it do not contradict the
 * relation; a recurring one has its word and its days there.
 */
final class MilestonesFit implements StatementRule {

  @Override
  public void check(CitedPlan plan, Consumer<Finding> findings) {
    for (Milestone milestone : plan.recorded().milestones()) {
      plan.proof(milestone.citation())
          .ifPresent(
              proof -> {
                List<Moment> moments = Moment.in(proof.words());
                milestone
                    .date()
                    .flatMap(date -> faultOfDate(milestone, date, moments, proof, plan))
                    .ifPresent(findings);
                milestone
                    .recurrence()
                    .filter(recurrence -> !RecurrenceWords.say(recurrence, proof.words()))
                    .ifPresent(
                        recurrence ->
                            findings.accept(
                                Finding.error(
                                    milestone.citation().at(),
                                    "check.recurrence-not-in-quote." + recurrence.id())));
                checkDays(milestone, moments, findings);
              });
    }
  }

  private static Optional<Finding> faultOfDate(
      Milestone milestone, PartialDate date, List<Moment> moments, Proof proof, CitedPlan plan) {
    List<Moment> same =
        moments.stream()
            .filter(moment -> isSame(moment, date))
            .filter(moment -> isNoPeriod(moment, proof.words()))
            .toList();
    if (same.isEmpty()) {
      return Optional.of(notInQuote(milestone, date, moments, proof));
    }
    boolean dated = same.stream().anyMatch(moment -> moment.year() > 0);
    if (!dated && !isYearNear(date.first().getYear(), proof, plan)) {
      return Optional.of(
          Finding.error(
              milestone.citation().at(),
              "check.year-of-date-missing",
              date.iso(),
              Integer.toString(date.first().getYear())));
    }
    return milestone
        .relation()
        .flatMap(relation -> contradiction(relation, same, proof))
        .map(
            fault ->
                Finding.error(
                    milestone.citation().at(),
                    "check.relation-contradicts",
                    fault.toArray(String[]::new)));
  }

  /** The relation, the words that contradict it, the right one; empty where one date fits. */
  private static Optional<List<String>> contradiction(
      Relation relation, List<Moment> same, Proof proof) {
    Optional<List<String>> first = Optional.empty();
    for (Moment moment : same) {
      int start = proof.found().start() + moment.start();
      Optional<Relation> said = DateWords.before(proof.text(), start);
      if (said.isEmpty() || said.get() == relation) {
        return Optional.empty();
      }
      int end = proof.found().start() + moment.end();
      String words = Shown.around(proof.text(), start, end);
      first = first.or(() -> said.map(right -> List.of(relation.id(), words, right.id())));
    }
    return first;
  }

  /** The same day, month, quarter or year; a text may leave out the year. */
  private static boolean isSame(Moment moment, PartialDate date) {
    return moment.year() > 0
        ? moment.iso().equals(date.iso())
        : moment.unit().name().equals(date.unit().name())
            && date.iso().endsWith("-" + moment.iso());
  }

  /** "giai đoạn 2025-2030" names no date of 2025. */
  private static boolean isNoPeriod(Moment moment, String words) {
    return moment.unit() != Moment.Unit.YEAR || DateWords.isYear(words, moment.start());
  }

  private static boolean isYearNear(int year, Proof proof, CitedPlan plan) {
    return FoldedWords.of(proof.text()).hold(Integer.toString(year))
        || proof.standing().above().stream()
            .map(plan::years)
            .anyMatch(years -> years.named().contains(year));
  }

  private static Finding notInQuote(
      Milestone milestone, PartialDate date, List<Moment> moments, Proof proof) {
    List<String> dates =
        moments.stream()
            .map(moment -> proof.words().substring(moment.start(), moment.end()))
            .toList();
    return dates.isEmpty()
        ? Finding.error(milestone.citation().at(), "check.date-not-in-quote.none", date.iso())
        : Finding.error(
            milestone.citation().at(), "check.date-not-in-quote", date.iso(), Shown.quoted(dates));
  }

  private static void checkDays(
      Milestone milestone, List<Moment> moments, Consumer<Finding> findings) {
    for (MonthDay day : milestone.days()) {
      boolean named =
          moments.stream()
              .anyMatch(
                  moment ->
                      moment.unit() == Moment.Unit.DAY
                          && moment.month() == day.getMonthValue()
                          && moment.day() == day.getDayOfMonth());
      if (!named) {
        findings.accept(
            Finding.error(
                milestone.citation().at(),
                "check.day-not-in-quote",
                day.getDayOfMonth() + "/" + day.getMonthValue()));
      }
    }
  }
}
