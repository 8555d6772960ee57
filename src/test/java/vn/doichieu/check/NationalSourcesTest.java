package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;
import static vn.doichieu.fixture.StatementsBuilder.statements;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.model.Level;

class NationalSourcesTest {

  private static List<String> report(PlanBuilder plan) {
    return Report.of(
        new NationalSources(),
        corpus()
            .plan(plan)
            .statements(
                statements()
                    .indicator("kinh-te-so")
                    .national(t -> t.in(2030))
                    .national("nq-57", "tối thiểu 50% GDP", t -> t.in(2045))
                    .build(plan)));
  }

  @Test
  void with_the_text_of_the_resolution_a_national_target_without_citation_is_a_warning() {
    assertThat(report(plan("nq-57").level(Level.CENTRAL).number("57-NQ/TW")))
        .singleElement()
        .asString()
        .startsWith("WARNING content/kpi.yaml:3: Toàn văn Nghị quyết số 57-NQ/TW nay có ở “nq-57”")
        .endsWith("Hãy thêm plan: nq-57 và quote.");
  }

  @Test
  void without_the_text_nothing_is_asked() {
    assertThat(report(plan("a"))).isEmpty();
    assertThat(report(plan("a").level(Level.CENTRAL).number("03/NQ-CP"))).isEmpty();
    assertThat(report(plan("a").level(Level.PROVINCE).number("57-NQ/TW"))).isEmpty();
  }
}
