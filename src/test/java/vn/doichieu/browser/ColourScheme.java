package vn.doichieu.browser;

import java.util.Locale;

/** What a reader's system prefers. */
enum ColourScheme {
  LIGHT,
  DARK;

  /** The value of {@code prefers-color-scheme}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
