package vn.doichieu.search;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.doichieu.model.Horizon;
import vn.doichieu.model.Measure;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Quantity;

/** A target in a line, in the words the pages use: "khoảng 20% GRDP, đến năm 2030". */
final class TargetWords {

  private final ResourceBundle words =
      ResourceBundle.getBundle("vn.doichieu.search.words", Locale.ROOT);

  String of(Quantity quantity, Measure measure, Horizon horizon) {
    String time =
        horizon.year().isPresent()
            ? get("year", String.valueOf(horizon.year().getAsInt()))
            : get(horizon.isAnnual() ? "annual" : "no-year");
    return value(quantity, measure) + time;
  }

  private String value(Quantity quantity, Measure measure) {
    Operator operator = quantity.operator();
    String low = quantity.low().map(TargetWords::number).orElse("");
    String high = quantity.high().map(TargetWords::number).orElse("");
    String of = quantity.of().isPresent() ? String.valueOf(quantity.of().getAsInt()) : "";
    String scope = measure.scope().map(found -> get("scope." + found.id())).orElse("");
    return get("operator." + operator.id(), low, high, of, unit(measure), base(operator, measure))
        + scope;
  }

  private String unit(Measure measure) {
    String unit = measure.unit();
    return unit.startsWith("%") ? unit : " " + unit;
  }

  private String base(Operator operator, Measure measure) {
    boolean share = operator == Operator.WHOLE || measure.unit().equals("%");
    String pattern = share ? "base.share" : "base.other";
    return measure.base().map(base -> get(pattern, base)).orElse("");
  }

  private String get(String key, Object... arguments) {
    return new MessageFormat(words.getString(key), Locale.ROOT).format(arguments);
  }

  /** As Vietnamese readers write it: 1,5; 3.321. */
  private static String number(BigDecimal number) {
    DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
    signs.setDecimalSeparator(',');
    signs.setGroupingSeparator('.');
    return new DecimalFormat("#,##0.####################", signs).format(number);
  }
}
