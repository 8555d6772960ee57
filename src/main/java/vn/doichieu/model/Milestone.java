package vn.doichieu.model;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * A deadline, an event or a recurring duty that a plan sets.
 *
 * @param kind which of them
 * @param date when; empty for a recurring one
 * @param relation how the act stands to the date; empty without one
 * @param recurrence how often; empty unless recurring
 * @param days the days of each year that a recurring one names
 * @param who who must act, in the plan's words
 * @param what what happens, in the plan's words
 * @param citation the plan's words
 */
public record Milestone(
    Kind kind,
    Optional<PartialDate> date,
    Optional<Relation> relation,
    Optional<Recurrence> recurrence,
    List<MonthDay> days,
    Optional<String> who,
    String what,
    Citation citation)
    implements Cited<Milestone> {

  /** Copies the list. */
  public Milestone {
    days = List.copyOf(days);
  }

  /** Kinds of milestone. */
  public enum Kind implements Identified {
    /** Something is to be done by then. */
    DEADLINE("deadline"),
    /** Something takes place then. */
    EVENT("event"),
    /** Something is to be done again and again. */
    RECURRING("recurring");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** How an act stands to a date. */
  public enum Relation implements Identified {
    /** Trước ngày. */
    BEFORE("before"),
    /** Trong tháng, quý, năm. */
    WITHIN("within"),
    /** Vào ngày. */
    ON("on");

    private final String id;

    Relation(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** How often. */
  public enum Recurrence implements Identified {
    /** Hằng năm. */
    ANNUAL("annual"),
    /** 6 tháng một lần. */
    SEMI_ANNUAL("semi-annual"),
    /** Hằng quý. */
    QUARTERLY("quarterly"),
    /** Hằng tháng. */
    MONTHLY("monthly"),
    /** Định kỳ, without saying how often. */
    PERIODIC("periodic"),
    /** Thường xuyên. */
    CONTINUOUS("continuous");

    private final String id;

    Recurrence(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** Id of the plan. */
  public String plan() {
    return citation.plan();
  }

  @Override
  public Milestone judged(Verdict found) {
    return new Milestone(kind, date, relation, recurrence, days, who, what, citation.judged(found));
  }
}
