package vn.doichieu.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Quantity;

/** Reads {@code op}, {@code value} and {@code of}: each operator wants a value of its own shape. */
final class QuantityReader {

  private static final String VALUE = "value";
  private static final String OF = "of";

  private final Fields fields;
  private final Operator operator;

  private QuantityReader(Fields fields, Operator operator) {
    this.fields = fields;
    this.operator = operator;
  }

  /** The quantity; empty where it makes no sense, which is reported. */
  static Optional<Quantity> read(Fields fields) {
    if (fields.string("op").isEmpty()) {
      fields.required("op");
      return Optional.empty();
    }
    return fields
        .optionalChoice("op", Operator.class)
        .flatMap(operator -> new QuantityReader(fields, operator).read());
  }

  private Optional<Quantity> read() {
    if (operator != Operator.TIMES && fields.has(OF)) {
      fields.report(OF, "target.of-without-times");
    }
    return switch (operator) {
      case STATED -> none(Quantity.STATED);
      case WHOLE -> none(Quantity.WHOLE);
      case RANGE -> range();
      case TIMES -> times();
      case TOP -> single().filter(this::isRank).map(value -> Quantity.of(operator, value));
      default -> single().map(value -> Quantity.of(operator, value));
    };
  }

  private Optional<Quantity> none(Quantity quantity) {
    if (fields.has(VALUE)) {
      fields.report(VALUE, "target.value-unwanted", operator.id());
      return Optional.empty();
    }
    return Optional.of(quantity);
  }

  private Optional<BigDecimal> single() {
    if (!fields.has(VALUE)) {
      fields.report("op", "target.value-missing", operator.id());
      return Optional.empty();
    }
    if (fields.isList(VALUE)) {
      fields.report(VALUE, "target.value-list", operator.id());
      return Optional.empty();
    }
    return fields.number(VALUE);
  }

  private Optional<Quantity> range() {
    if (!fields.isList(VALUE)) {
      fields.report(fields.has(VALUE) ? VALUE : "op", "target.range-shape");
      return Optional.empty();
    }
    Optional<List<BigDecimal>> ends = fields.numbers(VALUE);
    if (ends.isEmpty()) {
      return Optional.empty();
    }
    if (ends.get().size() != 2) {
      fields.report(VALUE, "target.range-shape");
      return Optional.empty();
    }
    BigDecimal low = ends.get().get(0);
    BigDecimal high = ends.get().get(1);
    if (low.compareTo(high) >= 0) {
      fields.report(VALUE, "target.range-reversed", low.toPlainString(), high.toPlainString());
      return Optional.empty();
    }
    return Optional.of(Quantity.range(low, high));
  }

  private Optional<Quantity> times() {
    Optional<BigDecimal> value = single();
    if (value.isPresent() && value.get().signum() <= 0) {
      fields.report(VALUE, "target.times-not-positive");
      return Optional.empty();
    }
    OptionalInt of = HorizonReader.year(fields, OF);
    if (!fields.has(OF)) {
      fields.report("op", "target.times-without-of");
    }
    return value.isPresent() && of.isPresent()
        ? Optional.of(new Quantity(operator, List.of(value.get()), of))
        : Optional.empty();
  }

  private boolean isRank(BigDecimal value) {
    boolean rank = value.signum() > 0 && value.scale() <= 0;
    if (!rank) {
      fields.report(VALUE, "target.rank-not-whole", value.toPlainString());
    }
    return rank;
  }
}
