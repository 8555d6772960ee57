package vn.doichieu.publish;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The package's messages, formatted as the command line formats them. */
final class Messages {

  private Messages() {}

  static Properties bundle() {
    Properties bundle = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                Messages.class.getResourceAsStream("messages.properties"), "no bundle"),
            StandardCharsets.UTF_8)) {
      bundle.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return bundle;
  }

  /** The message in full; fails where it is missing or wants more than it is given. */
  static String format(String key, List<String> arguments) {
    String pattern = Objects.requireNonNull(bundle().getProperty(key), "no message " + key);
    MessageFormat format = new MessageFormat(pattern, Locale.ROOT);
    if (format.getFormatsByArgumentIndex().length > arguments.size()) {
      throw new AssertionError(key + " wants more than " + arguments);
    }
    return format.format(arguments.toArray());
  }
}
