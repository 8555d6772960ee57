package vn.doichieu.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * The targets of one made-up plan: its sentences, under headings that name a year or with a year of
 * their own, and the records that quote them. Every quotation is verified and fits its record.
 */
final class Goals {

  private static final int LEAST = 5;
  private static final String HEADING = "heading";

  private final String plan;
  private final String unit;
  private final String address;
  private final Random random;
  private final List<String> blocks = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private final Map<String, StringBuilder> records = new LinkedHashMap<>();
  private Optional<String> repeated = Optional.empty();

  /**
   * @param plan id of the plan
   * @param unit its kind of unit, in lower case
   * @param address id of the section that holds these
   * @param count number of targets
   */
  Goals(String plan, String unit, String address, int count, Random random) {
    this.plan = plan;
    this.unit = unit;
    this.address = address;
    this.random = random;
    List<Kpi> all = new ArrayList<>(KpiCatalogue.all());
    Collections.shuffle(all, random);
    List<Kpi> measured = new ArrayList<>(all.stream().filter(Kpi::isMeasured).toList());
    Collections.shuffle(measured, random);
    int near = Math.min(all.size(), count * 4 / LEAST);
    int own = (count - near) / 3;
    int far = count - near - own - 1;
    section("a) Đến năm 2030", all.subList(0, near), "2030", HEADING);
    section("b) Tầm nhìn đến năm 2045", measured.subList(0, far), "2045", HEADING);
    section("c) Chỉ tiêu theo năm", measured.subList(far, far + own), "2028", "");
  }

  /** Whether plans can have so many targets: there are only so many sentences to choose from. */
  static boolean isPossible(int count) {
    long measured = KpiCatalogue.all().stream().filter(Kpi::isMeasured).count();
    return count >= LEAST && count < KpiCatalogue.all().size() + measured;
  }

  /** The sections with the sentences. */
  List<String> blocks() {
    return blocks;
  }

  /** {@code chi-tieu/<plan>.yaml}. */
  String yaml() {
    StringBuilder yaml = new StringBuilder("indicators:\n");
    records.forEach(
        (id, targets) ->
            yaml.append("  - id: ").append(id).append("\n    targets:\n").append(targets));
    return yaml.toString();
  }

  /** A goal in words that is to stand in another passage too: its record names its passage. */
  Optional<String> repeated() {
    return repeated;
  }

  /** The sentence that says what is to be done every year; a milestone quotes it too. */
  String annualSentence() {
    return said.get(said.size() - 1);
  }

  private void section(String heading, List<Kpi> kpis, String year, String from) {
    List<String> items = new ArrayList<>();
    for (Kpi kpi : kpis) {
      Phrase phrase = newPhrase(kpi, from.isEmpty() ? "Đến năm " + year + ", " : "");
      String sentence = said.get(said.size() - 1);
      Wear wear = Wear.of(sentence, random);
      // An item holds one to three sentences, or one that names a year.
      if (from.isEmpty() || items.isEmpty() || random.nextInt(3) > 0) {
        items.add("- " + wear.text());
      } else {
        items.set(items.size() - 1, items.get(items.size() - 1) + " " + wear.text());
      }
      String passage = "";
      if (phrase.op().equals("stated") && repeated.isEmpty()) {
        repeated = Optional.of(sentence);
        passage = "%s-%s-p%d".formatted(address, heading.charAt(0), items.size());
      }
      String quote = random.nextInt(3) == 0 ? withoutStop(wear.quote()) : wear.quote();
      record(kpi, phrase, year, from, quote, passage);
    }
    if (from.isEmpty()) {
      items.add("- " + annual());
    }
    if (!items.isEmpty()) {
      blocks.add("#### " + heading);
      blocks.add(String.join("\n", items));
    }
  }

  private String annual() {
    int share = 2 + random.nextInt(3);
    said.add(
        "Hằng năm, ngân sách của %s bố trí ít nhất %d%% tổng chi cho khoa học, công nghệ."
            .formatted(unit, share));
    Kpi budget = KpiCatalogue.budget();
    Phrase phrase = new Phrase("ge", "" + share, "bố trí ít nhất", "");
    record(budget, phrase, "annual", "", annualSentence(), "");
    return annualSentence();
  }

  /**
   * Words that make a sentence which is no part of another: else a quotation would be ambiguous.
   */
  private Phrase newPhrase(Kpi kpi, String year) {
    while (true) {
      Phrase phrase = Phrase.of(kpi.kind(), random);
      String sentence = sentence(kpi, phrase, year);
      String start = withoutStop(sentence);
      if (said.stream().noneMatch(o -> o.startsWith(start) || start.startsWith(withoutStop(o)))) {
        said.add(sentence);
        return phrase;
      }
    }
  }

  private String sentence(Kpi kpi, Phrase phrase, String year) {
    String subject = kpi.subject();
    String start =
        year.isEmpty() ? subject.substring(0, 1) : year + subject.toLowerCase().charAt(0);
    String words = start + subject.substring(1) + " " + phrase.text() + " " + kpi.tail();
    return words.strip().replaceAll(" +", " ").replace("@", unit) + ".";
  }

  private void record(
      Kpi kpi, Phrase phrase, String year, String from, String quote, String passage) {
    StringBuilder yaml = records.computeIfAbsent(kpi.id(), id -> new StringBuilder());
    yaml.append("      - plan: ").append(plan).append('\n');
    entry(yaml, "year", year);
    entry(yaml, "year-from", from);
    entry(yaml, "op", phrase.op());
    entry(yaml, "value", phrase.value());
    entry(yaml, "of", phrase.op().equals("times") ? "2020" : "");
    entry(yaml, "scope", kpi.scope());
    if (!phrase.words().isEmpty()) {
      yaml.append(Yaml.entry(8, "words", phrase.words().replace("@", unit)));
    }
    yaml.append(Yaml.entry(8, "quote", quote));
    entry(yaml, "passage", passage);
  }

  private static void entry(StringBuilder yaml, String key, String value) {
    if (!value.isEmpty()) {
      yaml.append("        ").append(key).append(": ").append(value).append('\n');
    }
  }

  private static String withoutStop(String sentence) {
    return sentence.substring(0, sentence.length() - 1);
  }
}
