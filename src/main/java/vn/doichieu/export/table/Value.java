package vn.doichieu.export.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A value of a record as the open data has it. */
public sealed interface Value {

  /** A value that fits one cell of a table. */
  sealed interface Cell extends Value {}

  /**
   * Words, an id or a date.
   *
   * @param text the words
   */
  record Text(String text) implements Cell {}

  /**
   * A number.
   *
   * @param number the number
   */
  record Figure(BigDecimal number) implements Cell {

    /** Digits with a decimal point where needed, never with an exponent. */
    public String plain() {
      return number.toPlainString();
    }
  }

  /**
   * Yes or no.
   *
   * @param isSet whether it is yes
   */
  record Flag(boolean isSet) implements Cell {}

  /** Not stated. */
  record Nothing() implements Cell {}

  /**
   * Several values.
   *
   * @param items the values, in order
   */
  record Items(List<? extends Value> items) implements Value {

    /** Copies the list. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * Values with names.
   *
   * @param members the values, in order
   */
  record Members(List<Member> members) implements Value {

    /** Copies the list. */
    public Members {
      members = List.copyOf(members);
    }
  }

  /**
   * A value with its name.
   *
   * @param name the name
   * @param value the value
   */
  record Member(String name, Value value) {}

  /** The one value that is not stated. */
  Cell NOTHING = new Nothing();

  /** Words. */
  static Cell of(String text) {
    return new Text(text);
  }

  /** Words, or nothing. */
  static Cell of(Optional<String> text) {
    return text.isPresent() ? new Text(text.get()) : NOTHING;
  }

  /** A number. */
  static Cell of(BigDecimal number) {
    return new Figure(number);
  }

  /** A whole number. */
  static Cell of(int number) {
    return new Figure(BigDecimal.valueOf(number));
  }

  /** Values with names. */
  static Value of(Member... members) {
    return new Members(Arrays.asList(members));
  }
}
