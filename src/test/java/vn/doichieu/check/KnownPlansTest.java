package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;
import static vn.doichieu.fixture.StatementsBuilder.statements;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.StatementsBuilder;
import vn.doichieu.model.Level;

class KnownPlansTest {

  private static List<String> report(UnaryOperator<StatementsBuilder> recorded) {
    return Report.of(
        new KnownPlans(),
        corpus()
            .plan(
                plan("nghe-an"),
                plan("hung-yen").aliases("hung-yen-cu"),
                plan("nq-57").level(Level.CENTRAL))
            .statements(recorded.apply(statements().indicator("kinh-te-so")).build()));
  }

  @Test
  void a_target_of_an_unknown_plan_names_the_nearest() {
    assertThat(report(s -> s.target("nghe-na", "Quy mô kinh tế số", t -> t)))
        .containsExactly(
            "ERROR content/kpi.yaml:3: Không có văn bản nào mang mã “nghe-na”. Hãy sửa mục plan,"
                + " hoặc thêm văn bản content/van-ban/nghe-na.md; gần nhất: nghe-an");
  }

  @Test
  void an_id_like_no_other_is_reported_without_a_guess() {
    assertThat(report(s -> s.exception("khong-co", "05 quan điểm chỉ đạo")))
        .singleElement()
        .asString()
        .startsWith("ERROR content/ngoai-le.yaml:2: ")
        .doesNotContain("gần nhất");
  }

  @Test
  void a_former_id_names_the_id_of_today() {
    assertThat(report(s -> s.milestone("hung-yen-cu", "trước 30/6/2025", m -> m)))
        .singleElement()
        .asString()
        .startsWith("ERROR content/moc-thoi-gian.yaml:2: “hung-yen-cu” là mã cũ")
        .endsWith("Hãy ghi plan: hung-yen.");
  }

  @Test
  void everything_that_names_a_plan_is_looked_at() {
    assertThat(
            report(
                s ->
                    s.target("a", "x", t -> t)
                        .result("b", "2026-06-30")
                        .national("c", "x", t -> t)
                        .milestone("d", "x", m -> m)
                        .assignment("e", "x", "x", "x")
                        .exception("f", "x")))
        .extracting(line -> line.replaceAll("(?s).*mang mã “(.)”.*", "$1"))
        .containsExactlyInAnyOrder("a", "b", "c", "d", "e", "f");
  }

  @Test
  void a_national_target_cites_a_central_document() {
    assertThat(report(s -> s.national("nq-57", "tối thiểu 30% GDP", t -> t))).isEmpty();
    assertThat(report(s -> s.national("nghe-an", "khoảng 20% GRDP", t -> t)))
        .singleElement()
        .asString()
        .startsWith("ERROR content/kpi.yaml:3: Chỉ tiêu quốc gia")
        .contains("“nghe-an”");
  }

  @Test
  void thousands_of_unknown_plans_are_all_reported() {
    assertThat(
            report(
                s -> {
                  for (int i = 0; i < 5_000; i++) {
                    s.exception("nghe-an-" + i, "x");
                  }
                  return s;
                }))
        .hasSize(5_000);
  }
}
