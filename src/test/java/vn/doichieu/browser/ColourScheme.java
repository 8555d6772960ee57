package vn.doichieu.browser;

import java.util.Locale;

/** What a reader's system prefers. */
enum ColourScheme {
  LIGHT,
  DARK,
  /** The reader's own few colours in place of the page's, as Windows' contrast themes do. */
  FORCED;

  /** The value of {@code prefers-color-scheme}. */
  String preferred() {
    return this == DARK ? "dark" : "light";
  }

  /** The value of {@code forced-colors}. */
  String forced() {
    return this == FORCED ? "active" : "none";
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
