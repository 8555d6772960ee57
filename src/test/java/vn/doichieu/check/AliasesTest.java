package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;

import org.junit.jupiter.api.Test;

class AliasesTest {

  @Test
  void an_alias_that_is_the_plans_own_id_is_reported() {
    assertThat(Report.of(new Aliases(), corpus().plan(plan("hung-yen").aliases("hung-yen"))))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/hung-yen.md:17: ");
  }

  @Test
  void an_alias_of_two_plans_is_reported_at_the_second_naming_the_first() {
    assertThat(
            Report.of(
                new Aliases(),
                corpus().plan(plan("hung-yen").aliases("cu"), plan("nghe-an").aliases("Cu"))))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/nghe-an.md:17: Mã cũ “Cu”")
        .contains("content/van-ban/hung-yen.md");
  }

  @Test
  void several_aliases_of_one_plan_are_fine() {
    assertThat(Report.of(new Aliases(), corpus().plan(plan("hung-yen").aliases("cu", "cu-hon"))))
        .isEmpty();
  }
}
