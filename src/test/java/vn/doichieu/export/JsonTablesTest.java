package vn.doichieu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON files hold what the contract says, key by key. */
class JsonTablesTest {

  @TempDir private static Path path;
  private static Folder folder;

  @BeforeAll
  static void write() throws IOException {
    folder = Folder.write(path, Samples.everything(), Samples.ABOUT);
  }

  @Test
  void a_range_of_every_year_is_two_numbers_and_the_word_annual() throws IOException {
    assertThat(folder.json("chi-tieu.json").get(0))
        .isEqualTo(
            json(
                """
                {"indicator": "quy-mo-kinh-te-so", "plan": "nghe-an", "year": "annual",
                 "operator": "range", "value": [50, 55.5], "of": null, "words": "phấn đấu ở mức",
                 "unit": "%", "base": "GRDP", "scope": "cap-tinh",
                 "quote": "Hằng năm, kinh tế số ở mức \\"50 - 55,5%\\" GRDP",
                 "passage": "ii-1-2-p2"}
                """));
  }

  @Test
  void what_is_not_stated_or_not_verified_is_null() throws IOException {
    assertThat(folder.json("chi-tieu.json").get(1))
        .isEqualTo(
            json(
                """
                {"indicator": "quy-mo-kinh-te-so", "plan": "vinh-thuan", "year": null,
                 "operator": "gt", "value": 35, "of": null, "words": "trên", "unit": "%",
                 "base": null, "scope": null, "quote": "kinh tế số chiếm trên 35%",
                 "passage": null}
                """));
  }

  @ParameterizedTest
  @CsvSource({
    "2, ge, 0.7, null",
    "3, eq, 3321, null",
    "4, approx, 20, null",
    "5, le, 1.5, null",
    "6, lt, 2, null",
    "7, top, 10, null",
    "8, times, 3, 2020",
    "9, whole, 100, null",
    "10, stated, null, null"
  })
  void each_operator_has_its_shape_of_value(int row, String operator, String value, String of)
      throws IOException {
    JsonNode target = folder.json("chi-tieu.json").get(row);

    assertThat(target.get("operator").asString()).isEqualTo(operator);
    assertThat(target.get("value")).hasToString(value);
    assertThat(target.get("of")).hasToString(of);
    assertThat(target.get("year").asInt()).isEqualTo(2030);
  }

  @Test
  void national_targets_say_whether_they_are_verified() throws IOException {
    assertThat(folder.json("chi-tieu-quoc-gia.json"))
        .isEqualTo(
            json(
                """
                [{"indicator": "quy-mo-kinh-te-so", "plan": null, "year": 2030, "operator": "ge",
                  "value": 30, "of": null, "words": null, "unit": "%", "base": "GDP",
                  "scope": null, "quote": null, "passage": null, "source": "Báo Nhân Dân",
                  "verified": false},
                 {"indicator": "quy-mo-kinh-te-so", "plan": "nghe-an", "year": 2045,
                  "operator": "ge", "value": 50, "of": null, "words": "tối thiểu", "unit": "%",
                  "base": "GDP", "scope": null, "quote": "kinh tế số đạt tối thiểu 50% GDP",
                  "passage": "ii-2", "source": "Toàn văn", "verified": true}]
                """));
  }

  @Test
  void the_list_of_indicators_names_themes() throws IOException {
    assertThat(folder.json("chi-tieu-danh-muc.json").get(0))
        .isEqualTo(
            json(
                """
                {"id": "quy-mo-kinh-te-so", "name": "Quy mô kinh tế số",
                 "nameEn": "Digital economy size", "theme": "kinh-te-so",
                 "themeName": "Kinh tế số", "unit": "%", "base": "GRDP", "better": "higher",
                 "definition": "Tỷ trọng của kinh tế số.", "note": null}
                """));
  }

  @Test
  void what_passages_share_is_one_record_for_each_verdict() throws IOException {
    JsonNode shared = folder.json("ke-thua.json");

    assertThat(shared.size()).isEqualTo(2);
    assertThat(shared.get(0))
        .isEqualTo(
            json(
                """
                {"a": {"plan": "nghe-an", "passage": "ii-p1"},
                 "b": {"plan": "vinh-thuan", "passage": "i-p1"},
                 "verdict": "figures", "similarity": %s}
                """
                    .formatted(shared.get(0).get("similarity"))));
    assertThat(shared.get(0).get("similarity").asDouble()).isStrictlyBetween(0.5, 1.0);
    assertThat(shared.get(0).get("similarity").asString()).hasSizeLessThanOrEqualTo(5);
    assertThat(shared.get(1).get("verdict").asString()).isEqualTo("verbatim");
    assertThat(shared.get(1).get("similarity")).hasToString("1");
  }

  @Test
  void results_name_their_source() throws IOException {
    assertThat(folder.json("ket-qua.json"))
        .isEqualTo(
            json(
                """
                [{"indicator": "quy-mo-kinh-te-so", "plan": "vinh-thuan", "asOf": "2026-06-30",
                  "value": 21.5, "unit": "%", "base": "GRDP", "scope": "cap-tinh",
                  "source": "Báo cáo số 10", "address": null}]
                """));
  }

  @Test
  void milestones_have_a_date_or_a_recurrence() throws IOException {
    assertThat(folder.json("moc-thoi-gian.json"))
        .isEqualTo(
            json(
                """
                [{"plan": "nghe-an", "kind": "deadline", "date": "2025-03-28",
                  "relation": "before", "recurrence": null, "days": [], "who": null,
                  "what": "hoàn thành", "quote": "hoàn thành trước ngày 28/3/2025",
                  "passage": "iii-p1"},
                 {"plan": "nghe-an", "kind": "event", "date": "2025-Q1", "relation": "within",
                  "recurrence": null, "days": [], "who": null, "what": "tổ chức",
                  "quote": "tổ chức trong quý I/2025", "passage": "iii-p3"},
                 {"plan": "vinh-thuan", "kind": "recurring", "date": null, "relation": null,
                  "recurrence": "semi-annual", "days": ["06-15", "12-05"],
                  "who": "Các chi, đảng bộ", "what": "báo cáo",
                  "quote": "báo cáo trước ngày 15/6, 05/12 hằng năm", "passage": "iii-p2"}]
                """));
  }

  @Test
  void assignments_name_agency_and_task() throws IOException {
    assertThat(folder.json("phan-cong.json"))
        .isEqualTo(
            json(
                """
                [{"plan": "vinh-thuan", "agency": "Đảng ủy UBND huyện", "kind": "dang-uy-ubnd",
                  "task": "báo cáo", "quote": "báo cáo trước ngày 15/6, 05/12 hằng năm",
                  "passage": "iii-p2"}]
                """));
  }

  @Test
  void documents_are_their_front_matter() throws IOException {
    assertThat(folder.json("van-ban.json").get(0))
        .isEqualTo(
            json(
                """
                {"id": "nghe-an", "title": "Kế hoạch thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024",
                 "short": "Nghệ An", "kind": "chuong-trinh-hanh-dong", "level": "tinh",
                 "place": "nghe-an", "issuer": "Ban Thường vụ Tỉnh ủy", "number": "12-KH/TU",
                 "issued": "2025-03-01", "published": "2026-11-22", "updated": "2026-12-01",
                 "signed-by": {"name": "Trần Văn A", "position": null},
                 "implements": [
                   {"number": "57-NQ/TW", "date": "2024-12-22", "issuer": "Bộ Chính trị"},
                   {"number": "42-CTr/TU", "date": null, "issuer": null}],
                 "parent": null, "replaces": "nghe-an", "replaced-by": null,
                 "aliases": ["nghe-an-cu", "nghe-an-57"],
                 "original": "https://vi-du.gov.vn/ke-hoach.pdf",
                 "source": {"file": "nghe-an.txt",
                   "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}}
                """));
  }

  @Test
  void a_document_that_states_little_has_nulls() throws IOException {
    JsonNode plan = folder.json("van-ban.json").get(1);

    assertThat(plan.propertyNames())
        .containsExactlyElementsOf(folder.json("van-ban.json").get(0).propertyNames());
    for (String key : new String[] {"number", "issued", "updated", "signed-by", "source"}) {
      assertThat(plan.get(key).isNull()).as(key).isTrue();
    }
    assertThat(plan.get("implements").isEmpty()).isTrue();
  }

  @Test
  void a_file_has_one_record_a_line_and_ends_with_one_break() throws IOException {
    String text = folder.text("chi-tieu.json");

    assertThat(text).startsWith("[\n{\"indicator\":\"quy-mo-kinh-te-so\"").endsWith("}\n]\n");
    assertThat(text.lines()).hasSize(2 + folder.json("chi-tieu.json").size());
    assertThat(text).doesNotContain("\r");
  }

  @Test
  void an_indicator_has_a_card_of_its_own() throws IOException {
    JsonNode card = folder.json("chi-tieu/quy-mo-kinh-te-so.json");

    assertThat(card.get("definition").asString()).isEqualTo("Tỷ trọng của kinh tế số.");
    assertThat(card.get("national")).isEqualTo(folder.json("chi-tieu-quoc-gia.json"));
    assertThat(card.get("csv").asString()).isEqualTo("quy-mo-kinh-te-so.csv");
    assertThat(card.get("rows").asInt()).isEqualTo(2);
    assertThat(card.get("columns").get(0).get("name").asString()).isEqualTo("indicator");
    assertThat(card.get("page").asString())
        .isEqualTo("https://vi-du.gov.vn/nq57/chi-tieu/quy-mo-kinh-te-so.html");
    assertThat(card.get("date").asString()).isEqualTo("2026-12-01");
    assertThat(card.get("licence").get("name").asString()).isEqualTo("CC-BY-4.0");
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
