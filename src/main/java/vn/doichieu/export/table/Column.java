package vn.doichieu.export.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.doichieu.model.Identified;

/**
 * A column of a table in CSV and XLSX.
 *
 * @param <R> a row
 * @param name its name in the first line
 * @param type what its cells hold
 * @param isRequired whether every row has a value
 * @param allowed the only values there are; empty where any may stand
 * @param cell reads the value off a row
 */
public record Column<R>(
    String name,
    ColumnType type,
    boolean isRequired,
    List<String> allowed,
    Function<R, Value.Cell> cell) {

  /** Copies the list. */
  public Column {
    allowed = List.copyOf(allowed);
  }

  /** A column in which every row has words. */
  static <R> Column<R> required(String name, ColumnType type, Function<R, String> words) {
    return new Column<>(name, type, true, List.of(), row -> Value.of(words.apply(row)));
  }

  /** A column in which a row may have words, or none. */
  static <R> Column<R> optional(String name, ColumnType type, Function<R, Optional<String>> words) {
    return new Column<>(name, type, false, List.of(), row -> Value.of(words.apply(row)));
  }

  /** A column of ids of a fixed set, in every row. */
  static <R, E extends Enum<E> & Identified> Column<R> code(
      String name, Class<E> set, Function<R, E> constant) {
    return new Column<>(
        name,
        ColumnType.WORD,
        true,
        ids(set.getEnumConstants()),
        row -> Value.of(constant.apply(row).id()));
  }

  /** A column of ids of a fixed set, or of none. */
  static <R, E extends Enum<E> & Identified> Column<R> optionalCode(
      String name, Class<E> set, Function<R, Optional<E>> constant) {
    return new Column<>(
        name,
        ColumnType.WORD,
        false,
        ids(set.getEnumConstants()),
        row -> Value.of(constant.apply(row).map(Identified::id)));
  }

  /** A column of numbers, or of none. */
  static <R> Column<R> number(String name, Function<R, Optional<BigDecimal>> number) {
    return new Column<>(
        name,
        ColumnType.NUMBER,
        false,
        List.of(),
        row -> number.apply(row).map(Value::of).orElse(Value.NOTHING));
  }

  private static List<String> ids(Identified[] constants) {
    return Arrays.stream(constants).map(Identified::id).toList();
  }
}
