package vn.doichieu.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.doichieu.compare.PlanGroups;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Level;
import vn.doichieu.model.Statements;

/** Which plans are compared with which, and what is kept of it. */
class LineageTest {

  private static final String SHARED = "Lắp đặt trạm đo mưa tại các hồ chứa thượng nguồn";

  private static PlanBuilder commune(int number, String words) {
    return plan("xa-" + number)
        .level(Level.COMMUNE)
        .place("xa-" + number)
        .text(text -> text.heading(2, "i", "I- VIỆC").paragraph("i-p1", words));
  }

  private static CorpusBuilder country(int communes) {
    CorpusBuilder corpus = CorpusBuilder.corpus().place("tinh", Level.PROVINCE);
    IntStream.range(0, communes)
        .forEach(number -> corpus.place("xa-" + number, Level.COMMUNE, "tinh"));
    return corpus;
  }

  /** Words that nobody else has, and a pair of plans that share some. */
  private static String words(int number) {
    return "Chọn giống số "
        + number
        + " trồng tại khu "
        + number * 7
        + "; phối hợp với nhóm hộ "
        + Integer.toString(number * 7919, 36)
        + " canh tác hữu cơ ven suối "
        + Integer.toString(number * 104729, 36);
  }

  @Test
  void few_plans_are_all_compared_whatever_their_place_and_level() {
    Corpus corpus =
        CorpusBuilder.corpus()
            .plan(
                plan("a").text(text -> text.heading(2, "i", "I").paragraph("i-p1", SHARED)),
                plan("b")
                    .level(Level.COMMUNE)
                    .text(text -> text.heading(2, "i", "I").paragraph("i-p1", SHARED)),
                plan("c").text(text -> text.heading(2, "i", "I").paragraph("i-p1", "Mở chợ đêm")))
            .build();

    Lineage lineage = Lineage.of(corpus);

    assertThat(lineage.of("c").peers()).containsExactly("a", "b");
    assertThat(lineage.links())
        .singleElement()
        .extracting(Link::kinship)
        .isEqualTo(Kinship.VERBATIM);
    assertThat(lineage.of("b").links("i-p1"))
        .singleElement()
        .satisfies(link -> assertThat(link.other("b").plan()).isEqualTo("a"));
    assertThat(lineage.of("c").links()).isEmpty();
  }

  @Test
  void a_link_names_the_plan_that_comes_first_first() {
    Corpus corpus =
        CorpusBuilder.corpus()
            .plan(
                plan("z").text(text -> text.heading(2, "i", "I").paragraph("i-p1", SHARED)),
                plan("a").text(text -> text.heading(2, "i", "I").paragraph("i-p1", SHARED)))
            .build();

    assertThat(Lineage.of(corpus).links())
        .extracting(link -> link.a().plan(), link -> link.b().plan())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("z", "a"));
  }

  @Test
  void plans_of_identical_text_share_every_clause() {
    String words =
        IntStream.range(0, 40).mapToObj(LineageTest::words).reduce("", (a, b) -> a + b + ". ");
    Corpus corpus =
        CorpusBuilder.corpus()
            .plan(
                plan("a")
                    .text(text -> text.heading(2, "i", "I- VIỆC LÀM").paragraph("i-p1", words)),
                plan("b")
                    .text(text -> text.heading(2, "i", "I- VIỆC LÀM").paragraph("i-p1", words)))
            .build();

    assertThat(Lineage.of(corpus).links())
        .hasSize(81)
        .allSatisfy(link -> assertThat(link.kinship()).isEqualTo(Kinship.VERBATIM));
  }

  @Test
  void in_a_large_group_a_plan_is_compared_with_a_few_and_finds_the_one_it_shares_words_with() {
    CorpusBuilder corpus = country(60);
    for (int number = 0; number < 60; number++) {
      corpus.plan(commune(number, words(number) + (number % 59 == 0 ? ". " + SHARED : "")));
    }

    Lineage lineage = Lineage.of(corpus.build());

    assertThat(lineage.of("xa-0").peers()).contains("xa-59").hasSizeLessThan(30);
    assertThat(lineage.of("xa-0").linksTo("xa-59"))
        .extracting(Link::kinship)
        .contains(Kinship.VERBATIM);
  }

  @Test
  void in_a_large_group_a_clause_that_all_have_is_linked_to_a_few_of_them_and_to_the_parent() {
    CorpusBuilder corpus = country(60);
    corpus.plan(
        plan("tinh-plan")
            .place("tinh")
            .text(text -> text.heading(2, "i", "I- VIỆC").paragraph("i-p1", SHARED)));
    for (int number = 0; number < 60; number++) {
      corpus.plan(commune(number, SHARED + "; " + words(number)).parent("tinh-plan"));
    }

    Lineage lineage = Lineage.of(corpus.build());

    assertThat(lineage.of("tinh-plan").linksTo("xa-17")).isNotEmpty();
    assertThat(lineage.of("tinh-plan").peers()).hasSize(60);
    assertThat(
            lineage.links().stream()
                .filter(link -> !link.a().plan().equals("tinh-plan"))
                .filter(link -> link.kinship() == Kinship.VERBATIM && link.similarity() == 1)
                .filter(link -> link.a().start() == 0 && link.a().passage().equals("i-p1")))
        .hasSizeBetween(30, 60);
  }

  @Test
  void in_a_large_corpus_communes_of_two_provinces_are_not_compared_but_provinces_are() {
    CorpusBuilder corpus = CorpusBuilder.corpus();
    for (String province : List.of("tinh-a", "tinh-b")) {
      corpus.place(province, Level.PROVINCE).place("xa-" + province, Level.COMMUNE, province);
      corpus.plan(
          plan(province)
              .place(province)
              .text(text -> text.heading(2, "i", "I- VIỆC").paragraph("i-p1", SHARED)),
          plan("xa-" + province)
              .level(Level.COMMUNE)
              .place("xa-" + province)
              .text(text -> text.heading(2, "i", "I- VIỆC").paragraph("i-p1", SHARED)));
    }
    for (int number = 0; number < PlanGroups.FEW; number++) {
      corpus.plan(plan("khong-noi-" + number).level(Level.DISTRICT));
    }

    Lineage lineage = Lineage.of(corpus.build());

    assertThat(lineage.of("tinh-a").peers()).containsExactly("tinh-b");
    assertThat(lineage.of("xa-tinh-a").peers()).isEmpty();
    assertThat(lineage.of("khong-noi-3").peers()).isEmpty();
  }

  @Test
  void a_plan_that_names_itself_as_its_parent_and_circles_do_no_harm() {
    CorpusBuilder corpus = country(14);
    for (int number = 0; number < 14; number++) {
      corpus.plan(
          commune(number, words(number)).parent("xa-" + (number < 2 ? number : number ^ 1)));
    }

    Lineage lineage = Lineage.of(corpus.build());

    assertThat(lineage.of("xa-0").peers()).doesNotContain("xa-0");
    assertThat(lineage.of("xa-4").peers()).contains("xa-5");
  }

  @Test
  void a_plan_of_five_thousand_passages_is_compared() {
    PlanBuilder large = plan("lon");
    PlanBuilder other = plan("khac");
    for (PlanBuilder one : List.of(large, other)) {
      one.text(
          text -> {
            text.heading(2, "i", "I- VIỆC");
            IntStream.range(0, 5_000)
                .forEach(number -> text.item("i-p" + number, "-", words(number)));
          });
    }

    assertThat(Lineage.between(large.build(), other.build(), Statements.NONE)).hasSize(10_000);
  }

  @Test
  void an_unknown_plan_is_refused() {
    Lineage lineage = Lineage.of(CorpusBuilder.corpus().build());

    assertThat(lineage.links()).isEmpty();
    assertThatThrownBy(() -> lineage.of("khong-co")).isInstanceOf(IllegalArgumentException.class);
  }
}
