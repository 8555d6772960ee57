package vn.doichieu.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Severity;

/** The program's words in Vietnamese, from the message bundles of all rooms. */
final class Messages {

  private static final List<String> ROOMS = List.of("cli", "read", "check", "bake", "publish");

  private final List<ResourceBundle> bundles =
      ROOMS.stream()
          .map(room -> ResourceBundle.getBundle("vn.doichieu." + room + ".messages", Locale.ROOT))
          .toList();

  /**
   * The message of a key.
   *
   * @throws MissingResourceException if no bundle has it
   */
  String get(String key, Object... arguments) {
    for (ResourceBundle bundle : bundles) {
      if (bundle.containsKey(key)) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
      }
    }
    throw new MissingResourceException(key, Messages.class.getName(), key);
  }

  /** A finding as a line: {@code file:line: message}. */
  String line(Finding finding) {
    Object[] arguments =
        finding.arguments().stream()
            .map(argument -> argument.isEmpty() ? get("nearest.none") : argument)
            .toArray();
    String message = get(finding.key(), arguments);
    String place =
        finding.at().line() > 0
            ? finding.at().file() + ":" + finding.at().line()
            : finding.at().file();
    return place
        + ": "
        + (finding.severity() == Severity.WARNING ? get("warning", message) : message);
  }
}
