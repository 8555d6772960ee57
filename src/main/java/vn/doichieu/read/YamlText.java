package vn.doichieu.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Looks at the texts of a YAML value for what no text of the content may hold. */
final class YamlText {

  private static final Pattern EDITORS_MARK =
      Pattern.compile("\\{(?:~~|--|\\+\\+|==|>>)|(?:~~|--|\\+\\+|==|<<)\\}");

  private YamlText() {}

  /** Receives what was found: a message and what it names. */
  @FunctionalInterface
  interface Faults {

    void report(String messageKey, String found);
  }

  /** Looks at a text, or at each text of a list. */
  static void check(Node value, Faults faults) {
    if (value instanceof SequenceNode sequence) {
      sequence.getValue().stream()
          .filter(item -> item instanceof ScalarNode || item instanceof SequenceNode)
          .forEach(item -> check(item, faults));
    } else if (value instanceof ScalarNode scalar) {
      check(scalar, faults);
    }
  }

  private static void check(ScalarNode scalar, Faults faults) {
    String text = scalar.getValue();
    // In double quotation marks YAML can write any character as an escape, so the check of the file
    // did not see them all.
    if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
      ForbiddenCharacter.in(text)
          .ifPresent(
              at -> faults.report("field.forbidden-character", ForbiddenCharacter.name(text, at)));
    }
    if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
      Matcher mark = EDITORS_MARK.matcher(text);
      if (mark.find()) {
        faults.report("field.editors-mark", mark.group());
      }
    }
  }
}
