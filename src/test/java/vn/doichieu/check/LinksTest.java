package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.IndicatorBuilder.indicator;
import static vn.doichieu.fixture.IndicatorBuilder.statements;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.model.Level;

class LinksTest {

  private static final String SUM = "0".repeat(64);

  private static CorpusBuilder portal() {
    return corpus()
        .place("nghe-an", Level.PROVINCE)
        .place("ca-mau", Level.PROVINCE)
        .term("GRDP")
        .statements(statements(indicator("quy-mo", "%")))
        .article("gioi-thieu", text -> text.heading(2, "lien-he", "Liên hệ"))
        .plan(
            plan("hung-yen")
                .place("nghe-an")
                .aliases("hung-yen-cu")
                .source("Bản gốc.txt", SUM)
                .text(
                    text ->
                        text.paragraph("mo-dau-p1", "KẾ HOẠCH")
                            .heading(2, "ii", "II")
                            .heading(3, "ii-1", "1")
                            .paragraph("ii-1-p1", "…")
                            .footnote("1", "…")));
  }

  private static List<String> fromPlan(String target) {
    return Report.of(
        new Links(),
        portal().plan(plan("a").text(t -> t.heading(2, "i", "I").link("i-p1", target))));
  }

  private static List<String> fromArticle(String path, String target) {
    return Report.of(new Links(), portal().article(path, text -> text.link("p1", target)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#i",
        "#i-p1",
        "a.md#i-p1",
        "hung-yen.md",
        "hung-yen.md#ii-1",
        "hung-yen.html#ii-1-p1",
        "./hung-yen.md#mo-dau",
        "../van-ban/hung-yen.md#cuoc-chu-1",
        "hung-yen.md#cuoc-chu",
        "hung-yen-cu.html",
        "../gioi-thieu.html#lien-he",
        "../gioi-thieu.md",
        "../index.html",
        "index.html",
        "index.html?cap=tinh",
        "../dia-phuong/nghe-an.html",
        "../dia-phuong/index.html",
        "../chi-tieu/index.html",
        "../chi-tieu/quy-mo.html",
        "../tim-kiem.html",
        "../tim-kiem.html?q=5G",
        "../thuat-ngu.html",
        "../thuat-ngu.html#grdp",
        "B%E1%BA%A3n%20g%E1%BB%91c.txt",
        "Bản gốc.txt"
      })
  void a_link_from_a_plan_to_what_exists_is_fine(String target) {
    assertThat(fromPlan(target)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "van-ban/hung-yen.md#ii-1",
        "van-ban/index.html",
        "index.html",
        "gioi-thieu.md",
        "dia-phuong/nghe-an.html",
        "https://chinhphu.vn",
        "#p1"
      })
  void a_link_from_an_article_to_what_exists_is_fine(String target) {
    assertThat(fromArticle("huong-dan", target)).isEmpty();
  }

  @Test
  void a_link_from_an_article_in_a_folder_starts_in_that_folder() {
    assertThat(fromArticle("huong-dan/tep", "../van-ban/hung-yen.md#ii")).isEmpty();
    assertThat(fromArticle("huong-dan/tep", "van-ban/hung-yen.md#ii")).hasSize(1);
  }

  @Test
  void a_link_to_a_missing_page_names_the_nearest_page_as_the_editor_would_write_it() {
    assertThat(fromPlan("hung-yne.md#ii-1"))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/a.md:22: ")
        .endsWith("gần nhất: hung-yen.md#ii-1");
    assertThat(fromPlan("Hung-Yen.html")).singleElement().asString().endsWith(": hung-yen.html");
    assertThat(fromPlan("../gioi-thiu.md")).singleElement().asString().endsWith("../gioi-thieu.md");
    assertThat(fromPlan("../dia-phuong/nghe-ann.md"))
        .singleElement()
        .asString()
        .endsWith("../dia-phuong/nghe-an.html");
    assertThat(fromPlan("../dia-phuong/ca-mau.html")).hasSize(1);
    assertThat(fromPlan("../chi-tieu/quy-mo-khac.html")).hasSize(1);
    assertThat(fromPlan("hung-yen-cu.html#ii-1"))
        .singleElement()
        .asString()
        .endsWith(": hung-yen.html#ii-1");
    assertThat(fromPlan("hung-yen")).singleElement().asString().endsWith(": hung-yen.md");
    assertThat(fromPlan("./")).singleElement().asString().endsWith(": index.html");
  }

  @Test
  void a_page_in_another_folder_is_found_by_its_name() {
    assertThat(fromArticle("huong-dan", "hung-yen.md"))
        .singleElement()
        .asString()
        .endsWith("gần nhất: van-ban/hung-yen.md");
    assertThat(fromPlan("gioi-thieu.md")).singleElement().asString().endsWith("../gioi-thieu.md");
    assertThat(fromPlan("khong-co.md")).singleElement().asString().doesNotContain("gần nhất");
  }

  @Test
  void a_link_to_a_missing_passage_names_the_nearest_passage() {
    assertThat(fromPlan("hung-yen.md#ii-1-p2"))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/a.md:22: ")
        .endsWith("gần nhất: hung-yen.md#ii-1-p1");
    assertThat(fromPlan("#")).singleElement().asString().contains("một đoạn không có");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hung-yen.txt",
        "../van-ban/../../hung-yen.md",
        "index.md",
        "..\\van-ban\\hung-yen.md",
        "hung-yen.md/",
        "van-ban%2Fhung-yen.md",
        "HUNG-YEN.md",
        "javascript%3Aalert(1)",
        "%zz"
      })
  void a_link_to_what_does_not_exist_is_an_error(String target) {
    assertThat(fromPlan(target)).singleElement().asString().startsWith("ERROR ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://chinhphu.vn/tim?q=57#a",
        "http://vi-du.gov.vn",
        "HTTPS://VI-DU.GOV.VN",
        "mailto:ten@vi-du.gov.vn"
      })
  void safe_addresses_outside_are_fine(String target) {
    assertThat(fromPlan(target)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "  javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "\u0001javascript:alert(1)",
        "java\u00ADscript:alert(1)",
        "\u200Bjavascript:alert(1)",
        "javascript :alert(1)",
        "data:text/html,<script>",
        "file:///etc/passwd",
        "vbscript:x",
        "C:\\tep.md",
        "tel:123"
      })
  void other_schemes_are_errors_however_they_are_disguised(String target) {
    assertThat(fromPlan(target))
        .singleElement()
        .asString()
        .startsWith("ERROR ")
        .contains("cổng không cho phép")
        .doesNotContainPattern("\\p{Cc}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/van-ban/hung-yen.html",
        "//vi-du.gov.vn",
        "\\\\vi-du.gov.vn",
        "/\\vi-du.gov.vn",
        "\t//vi-du.gov.vn"
      })
  void absolute_addresses_are_errors(String target) {
    assertThat(fromPlan(target)).singleElement().asString().contains("gạch chéo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https:vi-du", "https://", "https:///x", "https://vi du.vn", "mailto:", "http:/x"})
  void web_addresses_that_lead_nowhere_are_errors(String target) {
    assertThat(fromPlan(target)).singleElement().asString().contains("viết chưa đúng");
  }

  @Test
  void an_empty_link_is_an_error() {
    assertThat(fromPlan(" ")).singleElement().asString().contains("không có địa chỉ");
  }

  @Test
  void every_broken_link_of_a_large_corpus_is_reported_though_not_all_with_a_suggestion() {
    CorpusBuilder corpus = portal();
    for (int i = 0; i < 300; i++) {
      corpus.plan(plan("xa-" + i).text(text -> text.link("p1", "hung-yne.md")));
    }
    List<String> report = Report.of(new Links(), corpus);
    assertThat(report).hasSize(300);
    assertThat(report).filteredOn(line -> line.contains("gần nhất")).hasSize(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "van-ban/x.pdf", "mailto:a@b.vn", ""})
  void the_address_of_the_original_must_be_one_of_the_web(String address) {
    assertThat(Report.of(new OriginalAddress(), corpus().plan(plan("a").original(address))))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/a.md:18: ");
  }

  @Test
  void an_original_on_the_web_is_fine() {
    assertThat(
            Report.of(
                new OriginalAddress(), corpus().plan(plan("a").original("https://vi-du.gov.vn/1"))))
        .isEmpty();
  }
}
