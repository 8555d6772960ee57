package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.fixture.PlanBuilder;

class ReplacementsTest {

  private static List<String> report(PlanBuilder... plans) {
    CorpusBuilder corpus = corpus().plan(plans);
    return Report.of(new Replacements(), corpus);
  }

  @Test
  void versions_with_names_of_their_own_in_the_order_of_their_days_are_sound() {
    assertThat(
            report(
                plan("a").issued("2025-01-02"),
                plan("b").replaces("a").issued("2025-01-02"),
                plan("c").replaces("b")))
        .isEmpty();
  }

  @Test
  void a_plan_is_replaced_once_and_the_next_version_replaces_the_last() {
    assertThat(report(plan("a"), plan("b").replaces("a"), plan("c").replaces("a")))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/c.md:16: ")
        .contains("“a”", "content/van-ban/b.md")
        .endsWith("replaces: b.");
  }

  @Test
  void a_plan_does_not_replace_one_that_was_issued_later() {
    assertThat(report(plan("a").issued("2026-01-02"), plan("b").replaces("a").issued("2025-12-31")))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/b.md:16: ")
        .contains("2026-01-02", "2025-12-31");
  }

  @Test
  void a_plan_does_not_replace_the_one_it_carries_out() {
    assertThat(report(plan("a"), plan("b").replaces("a").parent("a")))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/b.md:16: ")
        .contains("parent");
  }

  @Test
  void two_versions_of_one_name_are_a_doubt() {
    assertThat(report(plan("a").named("Tỉnh M"), plan("b").named("Tỉnh M").replaces("a")))
        .singleElement()
        .asString()
        .startsWith("WARNING content/van-ban/b.md:")
        .contains("“Tỉnh M”", "content/van-ban/a.md");
  }

  @Test
  void what_other_rules_report_is_left_to_them() {
    assertThat(report(plan("a").replaces("a"), plan("b").replaces("khong-co"))).isEmpty();
  }
}
