package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.PlanBuilder;

class PlanRelationsTest {

  private static List<String> report(PlanBuilder... plans) {
    return Report.of(new PlanRelations(), corpus().plan(plans));
  }

  @Test
  void an_unknown_plan_names_the_nearest() {
    assertThat(report(plan("nghe-an"), plan("a").parent("nghe-na")))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/a.md:15: Mục parent ghi “nghe-na”")
        .endsWith("gần nhất: nghe-an");
    assertThat(report(plan("a").replaces("khong-co")))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/a.md:16: Mục replaces ghi “khong-co”")
        .doesNotContain("gần nhất");
  }

  @Test
  void a_former_id_leads_to_the_id_of_today() {
    assertThat(report(plan("nghe-an-2").aliases("vinh"), plan("a").parent("vinh")))
        .singleElement()
        .asString()
        .endsWith("gần nhất: nghe-an-2");
  }

  @Test
  void a_plan_cannot_carry_out_or_replace_itself() {
    assertThat(report(plan("a").parent("a").replaces("a")))
        .hasSize(2)
        .allMatch(line -> line.contains("chính văn bản này"));
  }

  @Test
  void a_circle_is_reported_once() {
    assertThat(
            report(
                plan("x").replaces("b"),
                plan("a").replaces("b"),
                plan("b").replaces("c"),
                plan("c").replaces("a")))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/a.md:16: ")
        .contains("a → b → c → a");
  }

  @Test
  void a_circle_of_parents_is_reported_once_and_those_that_lead_into_it_are_not() {
    assertThat(report(plan("c").parent("b"), plan("b").parent("a"), plan("a").parent("b")))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/a.md:15: ")
        .contains("Mục parent", "a → b → a");
  }

  @Test
  void two_circles_are_two_findings() {
    assertThat(
            report(
                plan("a").parent("b"),
                plan("b").parent("a"),
                plan("c").parent("d"),
                plan("d").parent("c")))
        .hasSize(2);
  }

  @Test
  void a_chain_is_fine_and_the_two_relations_are_not_mixed() {
    assertThat(report(plan("a").parent("b"), plan("b").parent("c").replaces("a"), plan("c")))
        .isEmpty();
  }
}
