package vn.doichieu.bake.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Titles and descriptions of pages that no content file names. */
final class Labels {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("vn.doichieu.bake.pages", Locale.ROOT);

  private Labels() {}

  static String get(String key, Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
  }
}
