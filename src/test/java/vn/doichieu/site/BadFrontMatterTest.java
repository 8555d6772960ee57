package vn.doichieu.site;

import static vn.doichieu.site.Site.PLAN;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors get wrong between the two {@code ---} lines. */
class BadFrontMatterTest {

  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void publish() {
    site = Site.published("mot-van-ban", folder);
  }

  @Test
  void a_plan_without_front_matter_is_told() {
    site.with(PLAN, "# Kế hoạch\n\nMột đoạn.\n")
        .build()
        .fails(1)
        .says(PLAN + ":1:", "thiếu phần đầu");
  }

  @Test
  void front_matter_that_is_not_closed_is_told() {
    site.with(PLAN, "---\ntype: plan\nid: thu\n\nMột đoạn.\n")
        .build()
        .fails(1)
        .says(PLAN + ":1:", "không được đóng");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "short: Thử, short: Thử: hai, :5:, dấu hai chấm",
        "short: Thử, `short:\tThử\n\tx`, :6:, Tab",
        "short: Thử, short: [Thử, :6:, YAML",
        "short: Thử, short: \"Thử, :, YAML",
        "short: Thử, short: {Thử}}, :5:, YAML",
        "short: Thử, short: @Thử, :5:, YAML",
        "short: Thử, short: %Thử, :5:, YAML",
        "short: Thử, `short: Thử\n  short-er: x`, :6:, dấu hai chấm",
        "short: Thử, - Thử, :5:, YAML"
      })
  void front_matter_that_is_no_yaml_is_told_with_its_line(
      String words, String by, String line, String message) {
    site.edit(PLAN, words, by).build().fails(1).says(PLAN + line, message);
  }

  @Test
  void front_matter_without_keys_is_told() {
    site.with(PLAN, "---\n- a\n- b\n---\nMột đoạn.\n").build().fails(1).says(PLAN + ":", "tên-mục");
    site.with(PLAN, "---\n---\nMột đoạn.\n").build().fails(1).says(PLAN + ":", "tên-mục");
  }

  @Test
  void an_unknown_key_is_told_with_the_nearest_right_one() {
    site.edit(PLAN, "published: ", "publihsed: ")
        .build()
        .fails(1)
        .says(PLAN + ":12:", "không có mục “publihsed”", "gần nhất: published")
        .says(PLAN + ":", "thiếu mục “published”");
  }

  @Test
  void an_unknown_key_inside_a_key_is_told() {
    site.edit(PLAN, "position: Bí thư", "postion: Bí thư")
        .build()
        .fails(1)
        .saysOnly(PLAN + ":13:", "“postion”", "gần nhất: position");
  }

  @Test
  void a_key_written_twice_is_told() {
    site.edit(PLAN, "short: Thử", "short: Thử\nshort: Hai")
        .build()
        .fails(1)
        .saysOnly(PLAN + ":6:", "“short”", "hai lần");
  }

  @ParameterizedTest
  @CsvSource({
    "level: tinh, level: tihn, :7:, gần nhất: tinh",
    "level: tinh, level: Tỉnh, :7:, gần nhất: tinh",
    "kind: ke-hoach, kind: ke hoach, :6:, gần nhất: ke-hoach",
    "kind: ke-hoach, kind: báo cáo, :6:, ke-hoach",
    "place: tinh-thu, place: tinh-thuu, :8:, gần nhất: tinh-thu",
    "place: tinh-thu, place: ca-mau, :8:, dia-phuong.yaml",
    "type: plan, type: pln, :2:, plan"
  })
  void an_unknown_value_is_told_with_the_right_ones(
      String words, String by, String line, String message) {
    site.edit(PLAN, words, by)
        .build()
        .fails(1)
        .says(PLAN + line, by.substring(by.indexOf(' ') + 1), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"type", "id", "title", "kind", "level", "issuer", "published"})
  void a_key_that_must_be_there_is_told_when_it_is_missing(String key) {
    site.without(PLAN)
        .with("content/van-ban/x.md", MarkdownPlan.named("x").without(key).text())
        .without("content/gioi-thieu.md")
        .without("content/van-ban/thu.txt")
        .build()
        .fails(1)
        .says("content/van-ban/x.md:", "“" + key + "”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "''", "'   '", "~"})
  void a_title_of_nothing_is_a_missing_title(String nothing) {
    site.with("content/van-ban/x.md", MarkdownPlan.named("x").key("title", nothing).text())
        .build()
        .fails(1)
        .saysOnly("content/van-ban/x.md:4:", "thiếu mục “title”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-30",
        "22/11/2026",
        "2026-13-01",
        "hôm nay",
        "2026",
        "22-11-2026",
        "+999999999-01-01",
        "0000-01-01",
        "20261122"
      })
  void a_date_that_is_no_date_is_told(String date) {
    site.edit(PLAN, "published: 2026-11-22", "published: " + date)
        .build()
        .fails(1)
        .saysOnly(PLAN + ":12:", "“published”", date, "2025-03-31");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title|[a, b]|dòng chữ",
        "title|{a: b}|dòng chữ",
        "aliases|cu|danh sách",
        "aliases|[{a: b}]|dòng chữ",
        "implements|[57-NQ/TW]|tên-mục: giá trị",
        "implements|57-NQ/TW|danh sách",
        "signed-by|Nguyễn Văn Thử|tên-mục: giá trị",
        "source|thu.txt|tên-mục: giá trị"
      })
  void a_value_of_the_wrong_shape_is_told(String key, String yaml, String message) {
    site.with("content/van-ban/x.md", MarkdownPlan.named("x").key(key, yaml).text())
        .build()
        .fails(1)
        .says("content/van-ban/x.md:", "“" + key + "”", message);
  }
}
