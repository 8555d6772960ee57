package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that set indicators and national targets against plans. */
class IndicatorComparisonsTest {

  private static final String MATRIX = "so-sanh/chi-tieu.html";
  private static final String COVERAGE = "so-sanh/muc-do-de-cap.html";
  private static final Pattern INSTRUCTION = Pattern.compile("plan|level|province|theme|label");

  @TempDir private Path folder;
  private Run run;

  @BeforeEach
  void build() {
    run = Site.fixture("chi-tieu", folder).build().succeeds().findsNothing();
  }

  /** The cells of the row of an indicator, the Resolution's first. */
  private List<String> row(String page, String indicator) {
    return run.page(page)
        .document()
        .select("tbody tr:has(th a[href$=/" + indicator + ".html])")
        .first()
        .select("td")
        .eachText();
  }

  @Test
  void a_row_shows_operator_and_base_and_why_a_figure_stands_apart() {
    assertThat(row(MATRIX, "quy-mo"))
        .containsExactly(
            "ở dòng khác",
            "khoảng 20% GRDP ít nhất 50% GRDP không cùng căn cứ tính: khác thời hạn (đến năm 2045 và đến"
                + " năm 2030)",
            "35% GRDP ▲ cao nhất, theo con số nêu",
            "ở dòng khác");
  }

  @Test
  void every_column_has_a_heading_and_the_resolution_comes_first() {
    run.page(MATRIX)
        .shows(
            "#bang thead th[scope=col]",
            "Chỉ tiêu",
            "Nghị quyết 57-NQ/TW",
            "Tỉnh A Cấp tỉnh",
            "Tỉnh B Cấp tỉnh",
            "Xã C Cấp xã")
        .shows("#bang .theme th", "Kinh tế số", "Doanh nghiệp");
    for (Element line : run.page(MATRIX).document().select("#bang tbody tr:not(.theme)")) {
      assertThat(line.select("td").eachAttr("data-label"))
          .containsExactly("Nghị quyết 57-NQ/TW", "Tỉnh A", "Tỉnh B", "Xã C");
    }
  }

  @Test
  void one_plan_and_the_resolution_on_one_basis_make_a_second_row_under_the_name() {
    Document page = run.page(MATRIX).document();
    assertThat(page.select("th a[href$=/quy-mo.html] + small").eachText())
        .containsExactly("% GRDP, đến năm 2030", "% GDP, đến năm 2030");
    assertThat(page.select("tr:has(th a[href$=/quy-mo.html])").last().select("td").eachText())
        .containsExactly(
            "ít nhất 30% GDP ※ chưa đối chiếu", "ở dòng khác", "ở dòng khác", "ít nhất 1,5% GDP");
  }

  @Test
  void words_silence_and_national_targets_that_nobody_takes_up_are_told_apart() {
    assertThat(row(MATRIX, "ha-tang"))
        .containsExactly(
            "chưa có ở nguồn công khai",
            "không nêu",
            "không nêu",
            "chỉ nêu định tính không nêu năm");
    assertThat(row(MATRIX, "nhan-luc"))
        .containsExactly(
            "12 người/vạn dân ※ chưa đối chiếu", "không nêu", "không nêu", "không nêu");
    assertThat(row(MATRIX, "chi-so-pii").get(2)).isEqualTo("trong nhóm 10 dẫn đầu ▲ hạng cao nhất");
    assertThat(row(MATRIX, "chi-so-pii").get(1)).isEqualTo("trong nhóm 20 dẫn đầu");
  }

  @ParameterizedTest
  @ValueSource(strings = {MATRIX, COVERAGE})
  void every_statement_leads_to_its_passage(String address) {
    List<String> links = run.page(address).document().select("td a[href]").eachAttr("href");
    assertThat(links)
        .isNotEmpty()
        .allMatch(link -> link.matches("\\.\\./van-ban/[a-z-]+\\.html#[a-z0-9-]+"));
  }

  @Test
  void the_verdicts_say_how_they_were_reached() {
    assertThat(row(COVERAGE, "quy-mo"))
        .containsExactly(
            "× không cùng căn cứ tính khoảng 20% GRDP so với “ít nhất 30% GDP”: cùng đơn vị %, nhưng"
                + " khác căn cứ tính (GRDP và GDP): không so",
            "× không cùng căn cứ tính 35% GRDP so với “ít nhất 30% GDP”: cùng đơn vị %, nhưng khác"
                + " căn cứ tính (GRDP và GDP): không so",
            "▼ yêu cầu thấp hơn ít nhất 1,5% GDP so “ít nhất 1,5%” với “ít nhất 30%”, cùng căn cứ");
    assertThat(row(COVERAGE, "doi-moi-sang-tao"))
        .containsExactly(
            "＝ bằng trên 40% tổng số doanh nghiệp so “trên 40%” với “trên 40%”, cùng căn cứ",
            "▲ yêu cầu cao hơn từ 50 đến 55% tổng số doanh nghiệp so “từ 50 đến 55%” với “trên 40%”,"
                + " cùng căn cứ",
            "không nêu");
  }

  @Test
  void each_plan_has_a_line_of_counts() {
    run.page(COVERAGE)
        .shows(
            ".counts tbody tr",
            "Tỉnh A 2 1 bằng, 1 không cùng căn cứ tính 0 1",
            "Tỉnh B 2 1 yêu cầu cao hơn, 1 không cùng căn cứ tính 0 1",
            "Xã C 1 1 yêu cầu thấp hơn 0 2");
  }

  @Test
  void both_have_data_and_a_bare_variant_without_a_filter() {
    run.has("du-lieu/so-sanh-chi-tieu.csv").has("du-lieu/muc-do-de-cap.json");
    run.page(MATRIX)
        .contains("../du-lieu/so-sanh-chi-tieu.csv", "js/matrix.js", "id=\"loc\" hidden");
    run.page(COVERAGE).contains("../du-lieu/muc-do-de-cap.csv");
    run.page("nhung/chi-tieu.html")
        .lacks("<form", "matrix.js")
        .contains("35% GRDP", "Nguồn: ", "chưa đối chiếu");
    run.page("nhung/muc-do-de-cap.html").contains("yêu cầu cao hơn");
  }

  @Test
  void the_script_finds_what_it_filters_by() {
    Document page = run.page(MATRIX).document();
    assertThat(page.select("thead th[data-plan]").eachAttr("data-level"))
        .containsExactly("tinh", "tinh", "xa");
    assertThat(page.select("#loc input[type=checkbox]").eachAttr("value"))
        .containsExactly("tinh-a", "tinh-b", "xa-c");
    assertThat(page.select("tbody").eachAttr("data-theme"))
        .containsExactly("kinh-te-so", "doanh-nghiep");
    page.select("#bang *").stream()
        .flatMap(element -> element.dataset().keySet().stream())
        .forEach(name -> assertThat(name).matches(INSTRUCTION));
  }

  @Test
  void without_national_targets_there_is_a_matrix_and_no_coverage(@TempDir Path other) {
    Site site = Site.fixture("chi-tieu", other);
    String records = site.read("content/kpi.yaml");
    Run bare =
        site.with("content/kpi.yaml", records.replaceAll("    national:\n(      - .*\n)+", ""))
            .build()
            .succeeds();
    bare.has(MATRIX).hasNo(COVERAGE).hasNo("nhung/muc-do-de-cap.html");
    bare.page(MATRIX).lacks("muc-do-de-cap.html");
  }
}
