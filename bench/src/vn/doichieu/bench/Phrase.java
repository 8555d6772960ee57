package vn.doichieu.bench;

import java.util.Locale;
import java.util.Random;

/**
 * How a sentence speaks of a figure.
 *
 * @param op id of the operator
 * @param value the figure as YAML; empty where there is none
 * @param words the operator words, "…" for a gap
 * @param text the words with the figure
 */
record Phrase(String op, String value, String words, String text) {

  /** A figure of that kind, and words for it. */
  static Phrase of(Kpi.Kind kind, Random random) {
    return switch (kind) {
      case SHARE -> share(random);
      case LOW -> low(random);
      case GROWTH -> growth(random);
      case COUNT -> count(random);
      case RANK -> rank(random);
      case TIMES -> times(random);
      case WHOLE -> new Phrase("whole", "", "phủ sóng toàn @", "phủ sóng toàn @");
      case WORDS -> new Phrase("stated", "", "", "");
    };
  }

  private static Phrase share(Random random) {
    String value = random.nextInt(6) == 0 ? decimal(random) : "" + (10 + random.nextInt(85));
    String figure = value.replace('.', ',') + "%";
    return switch (random.nextInt(10)) {
      case 0, 1 -> around("gt", value, "đạt trên", figure);
      case 2 -> around("ge", value, "đạt ít nhất", figure);
      case 3 -> around("ge", value, "phấn đấu đạt tối thiểu", figure);
      case 4 -> new Phrase("ge", value, "đạt … trở lên", "đạt " + figure + " trở lên");
      case 5 -> around("approx", value, "khoảng", figure);
      case 6 -> around("approx", value, "ước đạt khoảng", figure);
      case 7 -> range("phấn đấu ở mức", 10 + random.nextInt(80), 2 + random.nextInt(8), "%");
      default -> around("eq", value, "đạt", figure);
    };
  }

  private static Phrase low(Random random) {
    String value = "0." + (1 + random.nextInt(9));
    String figure = value.replace('.', ',') + "%";
    return random.nextBoolean()
        ? around("lt", value, "dưới", figure)
        : around("le", value, "không quá", figure);
  }

  private static Phrase growth(Random random) {
    int low = 5 + random.nextInt(20);
    return random.nextInt(3) == 0
        ? around("gt", "" + low, "tăng bình quân trên", low + "%/năm")
        : range("tăng trung bình", low, 1 + random.nextInt(4), "%/năm");
  }

  private static Phrase count(Random random) {
    if (random.nextInt(4) == 0) {
      int many = 1_000 + random.nextInt(8_000);
      String figure = String.format(Locale.ROOT, "%d.%03d", many / 1_000, many % 1_000);
      return around("gt", "" + many, "đạt trên", figure);
    }
    String value = "" + (11 + random.nextInt(80));
    return random.nextBoolean()
        ? around("eq", value, "đạt", value)
        : around("ge", value, "đạt ít nhất", value);
  }

  private static Phrase rank(Random random) {
    String value = "" + (2 + random.nextInt(9)) * 5;
    return random.nextBoolean()
        ? around("top", value, "thuộc top", value + " của cả nước")
        : new Phrase(
            "top",
            value,
            "thuộc nhóm … dẫn đầu",
            "thuộc nhóm " + value + " địa phương dẫn đầu cả nước");
  }

  private static Phrase times(Random random) {
    String value = "" + (2 + random.nextInt(6));
    return around("times", value, "tăng gấp", value + " lần so với năm 2020");
  }

  private static Phrase around(String op, String value, String words, String figure) {
    return new Phrase(op, value, words, words + " " + figure);
  }

  private static Phrase range(String words, int low, int width, String unit) {
    int high = low + width;
    String text = words + " " + low + " - " + high + unit;
    return new Phrase("range", "[%d, %d]".formatted(low, high), words, text);
  }

  private static String decimal(Random random) {
    return (10 + random.nextInt(80)) + "." + (1 + random.nextInt(9));
  }
}
