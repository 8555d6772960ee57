package vn.doichieu.bench;

/**
 * Something that made-up plans set targets for.
 *
 * @param id id of the indicator
 * @param theme id of its theme
 * @param unit its unit
 * @param base what it is a share of; empty where there is no such
 * @param scope level that its targets speak of; empty where that is the issuing unit itself
 * @param kind how its figures are spoken of
 * @param name its name
 * @param subject what a sentence says before the figure, beginning with a capital; <code>@</code>
 *     stands for the kind of unit: tỉnh, xã
 * @param tail what it says behind
 */
record Kpi(
    String id,
    String theme,
    String unit,
    String base,
    String scope,
    Kind kind,
    String name,
    String subject,
    String tail) {

  /** Whether its sentences hold a figure, so that they differ from year to year. */
  boolean isMeasured() {
    return kind != Kind.WHOLE && kind != Kind.WORDS;
  }

  /** How figures are spoken of. */
  enum Kind {
    /** A percentage that is to be high. */
    SHARE,
    /** A percentage that is to be low. */
    LOW,
    /** Percent a year. */
    GROWTH,
    /** So many people, enterprises, devices. */
    COUNT,
    /** A place in an order. */
    RANK,
    /** So many times as much as in 2020. */
    TIMES,
    /** All of it, without a figure. */
    WHOLE,
    /** A goal in words. */
    WORDS
  }
}
