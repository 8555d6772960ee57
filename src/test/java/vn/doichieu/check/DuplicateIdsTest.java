package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;

import org.junit.jupiter.api.Test;

class DuplicateIdsTest {

  @Test
  void two_plans_with_one_id_are_reported_at_the_second_naming_the_first() {
    assertThat(
            Report.of(
                new DuplicateIds(),
                corpus()
                    .plan(
                        plan("hung-yen"),
                        plan("nghe-an"),
                        plan("hung-yen").in("content/van-ban/khac.md"))))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/khac.md:3: Mã “hung-yen” đã có ở")
        .contains("content/van-ban/hung-yen.md");
  }

  @Test
  void plans_with_ids_of_their_own_are_fine() {
    assertThat(Report.of(new DuplicateIds(), corpus().plan(plan("hung-yen"), plan("nghe-an"))))
        .isEmpty();
  }
}
