package vn.doichieu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.IndicatorBuilder.indicator;
import static vn.doichieu.fixture.IndicatorBuilder.statements;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.fixture.IndicatorBuilder;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.fixture.TextBuilder;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Level;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Section.Role;
import vn.doichieu.model.TaskGroup;

/** What can be found in an index. */
class SearchIndexTest {

  @TempDir Path folder;

  @Test
  void words_of_every_kind_of_passage_are_found() throws IOException {
    IndexFiles index =
        index(
            text ->
                text.paragraph("mo-dau-p1", "Căn cứ thứnhất")
                    .heading(2, "i", "I- Mục đích")
                    .paragraph("i-p1", "đoạn")
                    .item("i-p2", "-", "ý riêng")
                    .table("i-p3", "ô bảng")
                    .footnote("1", "chú thích")
                    .part(Role.RECIPIENTS, "noi-nhan")
                    .paragraph("noi-nhan-p1", "nơi lưu")
                    .part(Role.SIGNATURE, "ky")
                    .paragraph("ky-p1", "bí thư"));

    assertThat(index.find("thunhat").passages()).containsExactly("thu#mo-dau-p1");
    assertThat(index.find("muc").passages()).containsExactly("thu#i");
    assertThat(index.find("doan").passages()).containsExactly("thu#i-p1");
    assertThat(index.find("rieng").passages()).containsExactly("thu#i-p2");
    assertThat(index.find("bang").passages()).containsExactly("thu#i-p3");
    assertThat(index.find("chu").passages()).containsExactly("thu#cuoc-chu-1");
    assertThat(index.find("luu").passages()).containsExactly("thu#noi-nhan-p1");
    assertThat(index.find("bi").passages()).containsExactly("thu#ky-p1");
    assertThat(index.find("khong").count()).isZero();
  }

  @Test
  void forms_of_a_term_are_told_apart_and_the_most_frequent_is_first() throws IOException {
    IndexFiles index =
        index(
            text ->
                text.paragraph("p1", "Hoá đơn, hoa hồng")
                    .paragraph("p2", "HÓA chất, chuẩn hóa")
                    .paragraph("p3", "chuẩn hóa, hoà"));

    assertThat(index.find("hoa").labels()).containsExactly("hóa", "hoa", "hoà");
    assertThat(index.find("hoa").count()).isEqualTo(5);
    assertThat(index.find("don").labels()).containsExactly("đơn");
  }

  @Test
  void a_corrected_slip_is_found_as_it_should_read() throws IOException {
    IndexFiles index = index(text -> text.corrected("p1", "phân đầu đạt", "phấn đấu đạt"));

    assertThat(index.find("phan").labels()).containsExactly("phấn");
    assertThat(index.find("dau").labels()).containsExactly("đấu");
  }

  @Test
  void documents_dates_and_figures_are_found_whole_and_in_parts() throws IOException {
    IndexFiles index =
        index(
            text ->
                text.paragraph("p1", "Nghị quyết 57-NQ/TW ngày 22/12/2024")
                    .paragraph("p2", "đạt 1.234 tỷ, 7,5%")
                    .paragraph("p3", "đạt 1234 tỷ"));

    assertThat(index.find("57-nq-tw").passages()).containsExactly("thu#p1");
    assertThat(index.find("nq").passages()).containsExactly("thu#p1");
    assertThat(index.find("22-12-2024").passages()).containsExactly("thu#p1");
    assertThat(index.find("12-2024").passages()).containsExactly("thu#p1");
    assertThat(index.find("7.5%").passages()).containsExactly("thu#p2");
    assertThat(index.find("5%").passages()).isEmpty();
    assertThat(index.find("1234").passages()).containsExactly("thu#p2", "thu#p3");
    assertThat(index.find("1234").count()).isEqualTo(2);
  }

  @Test
  void passages_can_be_filtered_by_theme_and_task_group() throws IOException {
    PlanBuilder plan =
        plan("thu")
            .text(
                text ->
                    text.heading(2, "ii", "II- Nhiệm vụ")
                        .paragraph("ii-p1", "đạt 30% GRDP")
                        .opening(TaskGroup.INSTITUTIONS)
                        .paragraph("ii-p2", "thể chế"));
    IndicatorBuilder size =
        indicator("quy-mo", "%")
            .theme("kinh-te-so")
            .target("thu", t -> t.is(Operator.EQUAL, "30").quote("ii-p1", "30% GRDP"))
            .target("thu", t -> t.is(Operator.EQUAL, "31"));
    IndexFiles index = index(corpus().plan(plan).statements(statements(size)).build());

    assertThat(index.find("@kinh-te-so").passages()).containsExactly("thu#ii-p1");
    assertThat(index.find("@g:the-che").passages()).containsExactly("thu#ii-p2");
    assertThat(index.find("@moc").passages()).isEmpty();
    assertThat(index.fields("chi-tieu"))
        .containsExactly(List.of("quy-mo", "quy-mo", "", "kinh-te-so", "kinh-te-so", "", "0", "%"));
    assertThat(index.fields("ct-0"))
        .extracting(fields -> fields.get(3) + " " + fields.get(4))
        .containsExactly("30%, không nêu năm ii-p1", "31%, không nêu năm ");
    assertThat(index.manifest(0)).isEqualTo("1 1 0");
  }

  @Test
  void targets_of_every_twenty_indicators_have_a_file_and_those_of_more_than_12_plans_are_counted()
      throws IOException {
    IndicatorBuilder[] many =
        IntStream.range(0, 41)
            .mapToObj(i -> indicator("chi-tieu-" + i, "%"))
            .toArray(IndicatorBuilder[]::new);
    PlanBuilder[] plans = new PlanBuilder[15];
    for (int i = 0; i < plans.length; i++) {
      plans[i] = plan("thu-%02d".formatted(i));
      many[20].target("thu-%02d".formatted(i), t -> t.is(Operator.EQUAL, "1"));
      many[20].target("thu-%02d".formatted(i), t -> t.is(Operator.EQUAL, "2"));
    }
    IndexFiles index = index(corpus().plan(plans).statements(statements(many)).build());

    assertThat(index.texts()).containsKeys("ct-0", "ct-1", "ct-2").doesNotContainKey("ct-3");
    assertThat(index.fields("ct-1")).hasSize(24).allMatch(f -> f.get(0).equals("chi-tieu-20"));
    assertThat(index.fields("ct-1"))
        .extracting(f -> f.get(1))
        .as("all targets of a plan, or none")
        .doesNotContain("thu-12", "thu-13", "thu-14");
    assertThat(index.fields("chi-tieu").get(20).get(6)).as("plans").isEqualTo("3");
    assertThat(index.manifest(0)).isEqualTo("1 41 0");
  }

  @Test
  void abbreviations_of_the_glossary_are_listed_where_they_are_words_of_letters()
      throws IOException {
    IndexFiles index =
        index(corpus().plan(plan("thu")).term("UBND").term("5G").term("Đề án 06").build());

    assertThat(index.fields("viet-tat"))
        .extracting(fields -> fields.get(0) + " " + fields.get(1))
        .containsExactly("ubnd UBND");
    assertThat(index.manifest(0)).isEqualTo("1 0 1");
  }

  @Test
  void a_plan_is_known_by_label_issuer_number_and_places_but_not_by_its_title() throws IOException {
    Corpus corpus =
        corpus()
            .place("nghe-an", Level.PROVINCE)
            .place("nam-dan", Level.DISTRICT, "nghe-an")
            .place("kim-lien", Level.COMMUNE, "nam-dan")
            .plan(
                plan("lang-sen").level(Level.COMMUNE).place("kim-lien").number("12-KH/DU"),
                plan("nghe-an").place("nghe-an"))
            .build();
    IndexFiles index = index(corpus);

    for (String term : List.of("lang", "sen", "kim", "dan", "12-kh-du", "kh")) {
      assertThat(index.find(term).plans()).as(term).containsExactly("lang-sen");
      assertThat(index.find(term).passages()).isEmpty();
    }
    assertThat(index.find("nghe").plans()).containsExactly("nghe-an", "lang-sen");
    assertThat(index.find("thuong").plans()).containsExactly("nghe-an", "lang-sen");
    assertThat(index.find("thuc").plans()).as("title").isEmpty();
    assertThat(index.find("57-nq-tw").plans()).as("title").isEmpty();
  }

  private IndexFiles index(Consumer<TextBuilder> blocks) throws IOException {
    return index(corpus().plan(plan("thu").text(blocks)).build());
  }

  private IndexFiles index(Corpus corpus) throws IOException {
    return IndexFiles.of(corpus, folder.resolve("tim-kiem"));
  }
}
