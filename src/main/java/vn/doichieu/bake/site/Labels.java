package vn.doichieu.bake.site;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Titles and descriptions of pages that no content file names. */
public final class Labels {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("vn.doichieu.bake.pages", Locale.ROOT);

  private Labels() {}

  /** The title of a page of a series: all but the first tell their number. */
  public static String numbered(String title, int number) {
    return number > 1 ? get("part.title", title, number) : title;
  }

  /**
   * The words of a key of {@code pages.properties}.
   *
   * @throws java.util.MissingResourceException if there are none
   */
  public static String get(String key, Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
  }
}
