package vn.doichieu.model;

/** How grave a {@link Finding} is. */
public enum Severity {
  /** Stops the build. */
  ERROR,
  /** Is shown, and stops the build only under {@code --strict}. */
  WARNING
}
