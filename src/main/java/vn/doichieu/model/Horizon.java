package vn.doichieu.model;

import java.util.OptionalInt;

/**
 * The time a target is set for.
 *
 * @param year the year; empty where it is every year, or where the text names none
 * @param source what part of the text names it
 */
public record Horizon(OptionalInt year, Source source) {

  /** Every year. */
  public static final Horizon ANNUAL = new Horizon(OptionalInt.empty(), Source.ANNUAL);

  /** No year in the text. */
  public static final Horizon NONE = new Horizon(OptionalInt.empty(), Source.NONE);

  /** What part of the text names the time. */
  public enum Source implements Identified {
    /** The sentence itself. */
    SENTENCE("sentence"),
    /** The nearest heading that names one: "Đến năm 2030". */
    HEADING("heading"),
    /** The sentence says every year. */
    ANNUAL("annual"),
    /** Nothing does. */
    NONE("none");

    private final String id;

    Source(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** A year that this part of the text names. */
  public static Horizon of(int year, Source source) {
    return new Horizon(OptionalInt.of(year), source);
  }

  /** Whether the target is one of every year. */
  public boolean isAnnual() {
    return source == Source.ANNUAL;
  }
}
