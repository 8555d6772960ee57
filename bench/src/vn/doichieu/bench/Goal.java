package vn.doichieu.bench;

/**
 * A figure of the whole run that the project has set itself a limit for.
 *
 * @param name key in the results
 * @param text what it is, for people
 * @param value the figure
 * @param limit it is to be no higher than this
 */
record Goal(String name, String text, double value, double limit) {

  /** Whether the figure is within the limit. */
  boolean reached() {
    return value <= limit;
  }
}
