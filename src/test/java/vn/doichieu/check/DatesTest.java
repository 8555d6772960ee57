package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;

import org.junit.jupiter.api.Test;

class DatesTest {

  @Test
  void an_update_before_the_day_of_publication_is_an_error() {
    assertThat(
            Report.of(
                new Dates(),
                corpus().plan(plan("a").published("2026-11-22").updated("2026-11-21"))))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/a.md:13: ")
        .contains("2026-11-21", "2026-11-22");
  }

  @Test
  void a_day_of_issue_after_publication_is_a_warning() {
    assertThat(
            Report.of(
                new Dates(), corpus().plan(plan("a").published("2026-11-22").issued("2026-11-23"))))
        .singleElement()
        .asString()
        .startsWith("WARNING content/van-ban/a.md:11: ");
  }

  @Test
  void all_on_one_day_is_fine() {
    assertThat(
            Report.of(
                new Dates(),
                corpus()
                    .plan(
                        plan("a")
                            .issued("2026-11-22")
                            .published("2026-11-22")
                            .updated("2026-11-22"))))
        .isEmpty();
  }
}
