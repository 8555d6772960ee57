package vn.doichieu.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes plan number {@code n} of a corpus. A plan depends on its number and the seed alone, so that
 * a small corpus is the beginning of a large one. Each hundred belongs to a province: its own plan,
 * those of its communes, and one of a district that names no place.
 */
final class PlanMaker {

  /** Plans of one province. */
  static final int HUNDRED = 100;

  private static final int DISTRICT = 50;
  private static final int MEAN_BYTES = 19_000;
  private static final List<String> PROVINCES = List.of("Nghệ An", "Hưng Yên", "Hà Tĩnh");
  private static final List<String> UNITS = List.of("Vĩnh Thuận", "Sơn Hồng");
  private static final String[] FAMILY = "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ".split(" ");
  private static final String[] GIVEN = "Anh Bình Cường Dũng Hạnh Hoa Lan Minh Nga Sơn".split(" ");
  private static final Pattern SIGNED = Pattern.compile("\\{name: ([^,}]+)");

  private final List<Seed> seeds;
  private final List<String> pool;
  private final long seed;
  private final int targets;

  /**
   * @param seeds the plans to vary, those of provinces first
   * @param seed another corpus for another number
   * @param targets how many targets each plan sets, all of them recorded; 0 for plans of which
   *     nothing is recorded
   */
  PlanMaker(List<Seed> seeds, long seed, int targets) {
    this.seeds = List.copyOf(seeds);
    this.pool = seeds.stream().flatMap(plan -> plan.looseItems().stream()).toList();
    this.seed = seed;
    this.targets = targets;
  }

  /** The plan with this number, from 0. */
  MadePlan make(int number) {
    Random random = new Random(seed * 1_000_003L + number);
    boolean district = number % HUNDRED == DISTRICT;
    Place place = place(number);
    Seed model = model(number);

    Map<String, String> names = new HashMap<>();
    PROVINCES.forEach(name -> names.put(name, province(number).name()));
    UNITS.forEach(name -> names.put(name, district ? "này" : place.name()));
    String signed = signatory(model);
    names.put(signed, pick(FAMILY, random) + " Văn " + pick(GIVEN, random));

    boolean carriesOut = number % HUNDRED > 0 && !district && random.nextInt(2) == 0;
    String title = model.value("title");
    String frontMatter =
        String.join(
            "\n",
            "type: plan",
            "id: " + id(number),
            "title: " + title,
            "short: " + (district ? "Huyện " + (number / HUNDRED + 1) : place.name()),
            "kind: " + model.value("kind"),
            "level: " + (district ? "huyen" : place.level()),
            "place: " + (district ? "null" : place.id()),
            "issuer: " + issuer(place, district),
            "number: " + (random.nextInt(2) == 0 ? "null" : 10 + random.nextInt(400) + "-KH/TU"),
            "issued: " + (random.nextInt(2) == 0 ? "null" : date(random)),
            "published: 2026-11-22",
            "signed-by: " + model.value("signed-by").replace(signed, names.get(signed)),
            "implements:" + model.value("implements"),
            "parent: " + (carriesOut ? id(number - number % HUNDRED) : "null"),
            "replaces: null",
            "aliases: []",
            "original: null",
            "source: null");
    // Random numbers of their own: the rest of the plan is the same without them.
    String unit = district ? "huyện" : place.kind().toLowerCase(Locale.ROOT);
    Random other = new Random(seed * 7_919L + number);
    Statements statements = Statements.of(id(number), unit, targets, other);
    String body = body(model, names, statements, random);
    return new MadePlan(id(number), unquoted(title), frontMatter, body, statements);
  }

  private String id(int number) {
    int hundred = number / HUNDRED;
    boolean district = number % HUNDRED == DISTRICT;
    return "%s-%s-%d"
        .formatted(
            district ? "huyen-" + (hundred + 1) : place(number).id(),
            model(number).value("kind"),
            2025 + hundred / Country.size());
  }

  private Seed model(int number) {
    return seeds.get(number % HUNDRED == 0 ? number / HUNDRED % 2 : number % seeds.size());
  }

  private static Place province(int number) {
    return Country.province(number / HUNDRED % Country.size());
  }

  /** The place of a plan; a district's is not used. */
  private static Place place(int number) {
    int within = number % HUNDRED;
    if (within == 0) {
      return province(number);
    }
    int commune = within < DISTRICT ? within - 1 : Math.max(0, within - 2);
    return Country.commune(number / HUNDRED % Country.size(), commune);
  }

  private String body(Seed model, Map<String, String> names, Statements statements, Random random) {
    Wording wording = new Wording(random, names);
    Outline outline = new Outline(model.blocks(), random);
    outline.rearrangeSections();
    outline.rearrangeItems();
    int bytes = MEAN_BYTES - size(statements.section());
    outline.resize(bytes + (int) (2_000 * random.nextGaussian()), pool);
    outline.reword(wording::named, wording::varied);
    if (!statements.isEmpty()) {
      outline.reword(Neutral::of, Neutral::of);
    }
    List<String> blocks = new ArrayList<>(outline.blocks());
    blocks.addAll(statements.section());
    model.footnotes().forEach(footnote -> blocks.add(wording.named(footnote)));
    model.closing().forEach(block -> blocks.add(wording.named(block)));
    return String.join("\n\n", blocks) + "\n";
  }

  private static int size(List<String> blocks) {
    return blocks.stream().mapToInt(block -> block.getBytes(StandardCharsets.UTF_8).length).sum();
  }

  private static String issuer(Place place, boolean district) {
    if (district) {
      return "Ban Thường vụ Huyện ủy";
    }
    String committee =
        place.parent().isEmpty() ? "Tỉnh ủy " + place.name() : "Đảng ủy " + unit(place);
    return "Ban Thường vụ " + committee;
  }

  private static String unit(Place place) {
    return place.kind().toLowerCase(Locale.ROOT) + " " + place.name();
  }

  private static String date(Random random) {
    return "2025-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private static String pick(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }

  private static String signatory(Seed model) {
    Matcher name = SIGNED.matcher(model.value("signed-by"));
    if (!name.find()) {
      throw new IllegalArgumentException(model.id() + ": no signatory");
    }
    return name.group(1);
  }

  private static String unquoted(String scalar) {
    return scalar.matches("(['\"]).*\\1") ? scalar.substring(1, scalar.length() - 1) : scalar;
  }
}
