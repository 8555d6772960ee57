package vn.doichieu.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Varies the words of a block: places, figures, deadlines, verbs, sentences. Whatever has a meaning
 * to the reader of the Markdown (CriticMarkup, attributes, footnote signs, HTML) and the numbers of
 * cited documents stay as they are. Not thread-safe: the random numbers come in order.
 */
final class Wording {

  private static final Pattern KEPT =
      Pattern.compile(
          "(?=[\\d{\\[<])(?:\\{(?:~~|--|>>).*?(?:~~|--|<<)\\}"
              + "|\\{[a-z#][^}]*\\}|\\[\\^[^\\]]+\\]|</?[a-z]+>"
              + "|\\d+\\s?[-/]\\s?\\p{Lu}[\\p{L}/-]*)");
  private static final Pattern PERCENT =
      Pattern.compile("(?=\\d)(?<![\\d,.-])(\\d{1,2})(?:( ?- ?)(\\d{1,2}))?(?=%)");
  private static final Pattern COUNT =
      Pattern.compile("(?=\\d)(?<=(?:top|nhóm|gấp|đạt) )\\d{1,2}(?= (?:của|tỉnh|địa|lần|người))");
  private static final Pattern MONTH =
      Pattern.compile("(?=\\d)(?<=tháng |tháng \\*\\*)\\d{1,2}/20\\d\\d");
  private static final Pattern DAY =
      Pattern.compile("(?=\\d)(?<=trước |trước ngày |trước \\*\\*)\\d{1,2}/\\d{1,2}/20\\d\\d");
  private static final Pattern SENTENCE_END = Pattern.compile(" (?<=[^.\\d]\\. )(?=\\p{Lu})");

  private static final Map<String, List<String>> ALTERNATIVES =
      Map.ofEntries(
          Map.entry("Đẩy mạnh", List.of("Tăng cường", "Thúc đẩy mạnh mẽ")),
          Map.entry("Tăng cường", List.of("Đẩy mạnh", "Chú trọng")),
          Map.entry("Khuyến khích", List.of("Động viên", "Tạo điều kiện để")),
          Map.entry("Hỗ trợ", List.of("Giúp đỡ", "Tạo điều kiện")),
          Map.entry("Tập trung", List.of("Ưu tiên", "Dồn sức")),
          Map.entry("Xây dựng", List.of("Ban hành", "Hoàn thiện")),
          Map.entry("kịp thời", List.of("nhanh chóng", "đúng lúc")),
          Map.entry("thường xuyên", List.of("định kỳ", "liên tục")),
          Map.entry("thiết thực", List.of("thực chất", "có ích")),
          Map.entry("đồng bộ", List.of("thống nhất", "nhịp nhàng")),
          Map.entry("nâng cao", List.of("cải thiện", "tăng thêm")),
          Map.entry("rà soát", List.of("xem xét", "kiểm tra lại")));
  private static final Pattern VARIED =
      Pattern.compile(
          ALTERNATIVES.keySet().stream()
              .sorted()
              .collect(Collectors.joining("|", "(?:", ")(?!\\p{L})")));
  private static final List<String> GOALS =
      List.of(
          "hồ sơ công việc được xử lý trên môi trường mạng",
          "thủ tục hành chính đủ điều kiện được cung cấp trực tuyến toàn trình",
          "cán bộ, công chức được bồi dưỡng kỹ năng số",
          "hộ gia đình được phủ mạng cáp quang",
          "doanh nghiệp nhỏ và vừa sử dụng nền tảng số");

  private final Random random;
  private final Map<String, String> names;
  private final Pattern named;

  /**
   * @param random source of every choice
   * @param names names of the plan taken, each with the name that stands in its place
   */
  Wording(Random random, Map<String, String> names) {
    this.random = random;
    this.names = names;
    this.named = Pattern.compile(String.join("|", names.keySet().stream().sorted().toList()));
  }

  /** Gives the names of the new plan, and nothing else. For headings and closing blocks. */
  String named(String block) {
    return outside(KEPT, block, this::replaceNames);
  }

  /** Varies one line: a paragraph or an item of a list. */
  String varied(String line) {
    String result = outside(KEPT, line, this::varyWords);
    if (!KEPT.matcher(line).find()) {
      result = dropSentence(result);
    }
    return random.nextInt(24) == 0 && result.endsWith(".") ? result + " " + goal() : result;
  }

  private String varyWords(String text) {
    String result = replaceNames(text);
    result = replace(PERCENT, result, this::percent);
    result = replace(COUNT, result, m -> String.valueOf(near(Integer.parseInt(m.group()))));
    result = replace(MONTH, result, m -> (1 + random.nextInt(12)) + "/" + year());
    result = replace(DAY, result, m -> "%d/%d/%d".formatted(day(), 1 + random.nextInt(12), year()));
    return replace(
        VARIED, result, m -> random.nextInt(3) == 0 ? alternative(m.group()) : m.group());
  }

  private String percent(MatchResult match) {
    int low = Integer.parseInt(match.group(1));
    int varied = near(low);
    if (match.group(2) == null) {
      return String.valueOf(varied);
    }
    int high = varied + Integer.parseInt(match.group(3)) - low;
    return varied + match.group(2) + Math.min(high, 100);
  }

  private int near(int figure) {
    int step = Math.max(1, figure / 5);
    return Math.max(1, Math.min(99, figure - step + random.nextInt(2 * step + 1)));
  }

  private int day() {
    return 1 + random.nextInt(28);
  }

  private int year() {
    return 2025 + random.nextInt(3);
  }

  private String alternative(String word) {
    List<String> others = ALTERNATIVES.get(word);
    return others.get(random.nextInt(others.size()));
  }

  private String goal() {
    String words = GOALS.get(random.nextInt(GOALS.size()));
    return "Phấn đấu đến năm 2030 có trên %d%% %s.".formatted(60 + random.nextInt(40), words);
  }

  /** Drops one sentence of a paragraph of three or more, never the first. */
  private String dropSentence(String line) {
    String[] sentences = SENTENCE_END.split(line);
    if (sentences.length < 3 || random.nextInt(5) > 0) {
      return line;
    }
    int dropped = 1 + random.nextInt(sentences.length - 1);
    StringBuilder kept = new StringBuilder(sentences[0]);
    for (int i = 1; i < sentences.length; i++) {
      kept.append(i == dropped ? "" : " " + sentences[i]);
    }
    return kept.toString();
  }

  private String replaceNames(String text) {
    return replace(named, text, match -> names.get(match.group()));
  }

  private static String replace(Pattern pattern, String text, Function<MatchResult, String> by) {
    return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(by.apply(match)));
  }

  /** Applies the change to what lies between the matches. */
  private static String outside(Pattern kept, String text, UnaryOperator<String> change) {
    StringBuilder result = new StringBuilder();
    Matcher match = kept.matcher(text);
    int from = 0;
    while (match.find()) {
      result.append(change.apply(text.substring(from, match.start()))).append(match.group());
      from = match.end();
    }
    return result.append(change.apply(text.substring(from))).toString();
  }
}
