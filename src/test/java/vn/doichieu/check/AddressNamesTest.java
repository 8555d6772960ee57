package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.model.Level;

class AddressNamesTest {

  private static List<String> report(CorpusBuilder corpus) {
    return Report.of(new AddressNames(), corpus);
  }

  @Test
  void an_id_that_is_not_the_file_name_is_reported() {
    assertThat(report(corpus().plan(plan("hung-yen").in("content/van-ban/hung-yen-2.md"))))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/hung-yen-2.md:3: ")
        .contains("“hung-yen” khác tên tệp “hung-yen-2”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "hung-yen", "57", "nghe-an-ke-hoach-2025", "console", "com10"})
  void a_slug_is_a_good_id(String id) {
    assertThat(report(corpus().plan(plan(id)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hung-Yen", "hưng-yên", "hung_yen", "hung yen", "-hung-yen", "hung--yen"})
  void an_id_that_is_no_slug_is_reported_with_the_slug_it_should_be(String id) {
    assertThat(report(corpus().plan(plan(id))))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/" + id + ".md:3: “" + id + "” không dùng")
        .endsWith("gần nhất: hung-yen");
  }

  @Test
  void a_name_without_a_letter_is_reported_without_a_suggestion() {
    assertThat(report(corpus().plan(plan("hung-yen").aliases("…"))))
        .singleElement()
        .asString()
        .doesNotContain("gần nhất");
  }

  @ParameterizedTest
  @ValueSource(strings = {"con", "prn", "aux", "nul", "com1", "lpt9"})
  void a_name_that_windows_keeps_for_itself_is_reported(String id) {
    assertThat(report(corpus().plan(plan(id)))).singleElement().asString().contains("Windows");
  }

  @Test
  void aliases_pages_and_places_are_looked_at_too() {
    assertThat(
            report(
                corpus()
                    .plan(plan("hung-yen").aliases("HungYen"))
                    .article("gioi-thieu/Nhóm", text -> {})
                    .place("nghe-an", Level.PROVINCE)
                    .place("../nghe-an", Level.PROVINCE)))
        .satisfiesExactly(
            place -> assertThat(place).startsWith("ERROR content/dia-phuong.yaml:3: “../nghe-an”"),
            page -> assertThat(page).contains("gioi-thieu/Nhóm.md:0: “Nhóm”"),
            alias -> assertThat(alias).contains("hung-yen.md:17: “HungYen”"));
  }
}
