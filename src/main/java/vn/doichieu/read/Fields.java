package vn.doichieu.read;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Identified;
import vn.doichieu.model.Location;
import vn.doichieu.text.Nearest;

/**
 * The keys of one YAML mapping, read with a type. Whatever does not fit is reported at its line,
 * and the value counts as missing.
 */
final class Fields {

  private static final Pattern DATE = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");

  private final String file;
  private final int linesBefore;
  private final Consumer<Finding> findings;
  private final int line;
  private final Map<String, NodeTuple> tuples;
  private final Set<String> senseless = new HashSet<>(0);

  Fields(String file, int linesBefore, MappingNode mapping, Consumer<Finding> findings) {
    this.file = file;
    this.linesBefore = linesBefore;
    this.findings = findings;
    this.line = lineOf(mapping);
    this.tuples = new LinkedHashMap<>(2 * mapping.getValue().size());
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (tuples.putIfAbsent(key, tuple) == null) {
        YamlText.check(tuple.getValueNode(), (fault, found) -> report(key, fault, key, found));
      } else {
        Location there = new Location(file, lineOf(tuple.getKeyNode()));
        findings.accept(Finding.error(there, "field.twice", key));
      }
    }
  }

  /** The line of each key, without those whose value was found to make no sense so far. */
  Map<String, Integer> understood() {
    Map<String, Integer> understood = new LinkedHashMap<>();
    tuples.forEach((key, tuple) -> understood.put(key, lineOf(tuple.getKeyNode())));
    understood.keySet().removeAll(senseless);
    return understood;
  }

  /** Name of the file, for findings. */
  String file() {
    return file;
  }

  /** The line this mapping begins on. */
  int line() {
    return line;
  }

  /** Reports every key that is not among {@code known}. */
  void allowOnly(Set<String> known) {
    for (String key : tuples.keySet()) {
      if (!known.contains(key)) {
        report(key, "field.unknown", key, nearest(key, known));
      }
    }
  }

  /** Text of a key; empty where it is missing, null or blank. */
  Optional<String> string(String key) {
    return scalar(key).map(ScalarNode::getValue).map(String::strip).filter(s -> !s.isEmpty());
  }

  /** Text of a key that must be there; a missing one is reported and read as an empty string. */
  String required(String key) {
    return string(key)
        .orElseGet(
            () -> {
              reportMissing(key);
              return "";
            });
  }

  /** A day written {@code 2025-03-31}; empty where it is missing or no date. */
  Optional<LocalDate> date(String key) {
    return string(key)
        .flatMap(
            value -> {
              try {
                if (DATE.matcher(value).matches()) {
                  return Optional.of(LocalDate.parse(value));
                }
              } catch (DateTimeException e) {
                // Told below, like every other wrong date.
              }
              senseless.add(key);
              report(key, "field.bad-date", key, value);
              return Optional.empty();
            });
  }

  /** A day that must be there; a missing one is reported and read as the first day of time. */
  LocalDate requiredDate(String key) {
    if (string(key).isEmpty()) {
      reportMissing(key);
    }
    return date(key).orElse(LocalDate.EPOCH);
  }

  /** One of a set of ids that must be there; anything else is reported and read as the first. */
  <E extends Enum<E> & Identified> E choice(String key, Class<E> type) {
    if (string(key).isEmpty()) {
      reportMissing(key);
    }
    return optionalChoice(key, type).orElse(type.getEnumConstants()[0]);
  }

  /** One of a set of ids; empty where it is missing or another word, which is reported. */
  <E extends Enum<E> & Identified> Optional<E> optionalChoice(String key, Class<E> type) {
    Optional<String> value = string(key);
    Optional<E> choice = value.flatMap(id -> Identified.find(type, id));
    if (value.isPresent() && choice.isEmpty()) {
      List<String> ids = ids(type);
      senseless.add(key);
      report(
          key,
          "field.unknown-value",
          key,
          value.get(),
          String.join(", ", ids),
          nearest(value.get(), ids));
    }
    return choice;
  }

  /** A number written plainly; empty where it is missing or no number. */
  Optional<BigDecimal> number(String key) {
    return scalar(key).flatMap(node -> number(key, node));
  }

  /** A list of numbers; empty where one of them is no number. */
  Optional<List<BigDecimal>> numbers(String key) {
    List<Node> items = sequence(key);
    List<BigDecimal> numbers = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof ScalarNode scalar) {
        number(key, scalar).ifPresent(numbers::add);
      } else {
        report(key, "number.none", key, "");
      }
    }
    return numbers.size() < items.size() ? Optional.empty() : Optional.of(numbers);
  }

  /** Whether the key is there with a value. */
  boolean has(String key) {
    return value(key).isPresent();
  }

  /** Whether the key is there with a list. */
  boolean isList(String key) {
    return value(key).orElse(null) instanceof SequenceNode;
  }

  /** A list of texts; empty where it is missing. */
  List<String> strings(String key) {
    List<String> result = new ArrayList<>();
    for (Node item : sequence(key)) {
      if (item instanceof ScalarNode scalar && !isNull(scalar)) {
        result.add(scalar.getValue().strip());
      } else {
        report(key, "field.not-text", key);
      }
    }
    return result;
  }

  /** A list of mappings; empty where it is missing. */
  List<Fields> maps(String key) {
    List<Fields> result = new ArrayList<>();
    for (Node item : sequence(key)) {
      if (item instanceof MappingNode mapping) {
        result.add(new Fields(file, linesBefore, mapping, findings));
      } else {
        findings.accept(Finding.error(new Location(file, lineOf(item)), "field.not-mapping", key));
      }
    }
    return result;
  }

  /** A mapping; empty where it is missing or null. */
  Optional<Fields> map(String key) {
    Optional<Node> value = value(key);
    if (value.isPresent() && value.get() instanceof MappingNode mapping) {
      return Optional.of(new Fields(file, linesBefore, mapping, findings));
    }
    value.ifPresent(other -> report(key, "field.not-mapping", key));
    return Optional.empty();
  }

  /** Reports something about a key, at its line. */
  void report(String key, String messageKey, String... arguments) {
    findings.accept(Finding.error(at(key), messageKey, arguments));
  }

  /** The place of a key, or of the mapping where the key is missing. */
  Location at(String key) {
    NodeTuple tuple = tuples.get(key);
    return new Location(file, tuple == null ? line : lineOf(tuple.getKeyNode()));
  }

  /** The ids of an enum, in order. */
  static <E extends Enum<E> & Identified> List<String> ids(Class<E> type) {
    return java.util.Arrays.stream(type.getEnumConstants()).map(Identified::id).toList();
  }

  private static String nearest(String wrong, java.util.Collection<String> right) {
    return Nearest.of(wrong, right).orElse("");
  }

  private Optional<BigDecimal> number(String key, ScalarNode node) {
    Optional<BigDecimal> number = PlainNumber.of(node);
    if (number.isEmpty()) {
      String text = node.getValue().strip();
      String fault = PlainNumber.hasComma(text) ? "number.comma" : "number.none";
      report(key, fault, key, text, text.replace(',', '.'));
    }
    return number;
  }

  private void reportMissing(String key) {
    report(key, "field.missing", key);
  }

  private Optional<ScalarNode> scalar(String key) {
    Optional<Node> value = value(key);
    if (value.isPresent() && value.get() instanceof ScalarNode scalar) {
      return Optional.of(scalar);
    }
    value.ifPresent(other -> report(key, "field.not-text", key));
    return Optional.empty();
  }

  private List<Node> sequence(String key) {
    Optional<Node> value = value(key);
    if (value.isPresent() && value.get() instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    value.ifPresent(other -> report(key, "field.not-list", key));
    return List.of();
  }

  /** The value of a key; empty where it is missing or null. */
  private Optional<Node> value(String key) {
    return Optional.ofNullable(tuples.get(key))
        .map(NodeTuple::getValueNode)
        .filter(n -> !isNull(n));
  }

  private static boolean isNull(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  private int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0) + linesBefore;
  }
}
