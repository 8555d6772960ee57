package vn.doichieu.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.doichieu.compare.PlanGroups;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Level;

/** Versions of a plan share their words with each other, and with nobody else twice. */
class VersionLinksTest {

  private static final String SHARED = "Gắn cảm biến mực nước cho trạm thủy văn trong vùng";

  private static PlanBuilder saying(String id, String words) {
    return plan(id).text(text -> text.heading(2, "i", "I").paragraph("i-p1", words));
  }

  private static List<String> pairs(Corpus corpus) {
    return BakedPairs.of(corpus).stream().map(BakedPairs.Pair::id).toList();
  }

  @Test
  void a_replaced_plan_has_no_peers_and_is_nobodys_peer() {
    Lineage lineage =
        Lineage.of(
            corpus()
                .plan(
                    saying("cu", SHARED),
                    saying("khac", SHARED),
                    saying("moi", SHARED).replaces("cu"))
                .build());

    assertThat(lineage.of("cu").peers()).isEmpty();
    assertThat(lineage.of("moi").peers()).containsExactly("khac");
    assertThat(lineage.of("moi").links("i-p1"))
        .extracting(link -> link.other("moi").plan())
        .containsExactly("khac");
    assertThat(lineage.of("cu").links()).isEmpty();
  }

  @Test
  void what_versions_share_is_told_from_either_and_among_all_links() {
    Lineage lineage =
        Lineage.of(
            corpus()
                .plan(
                    saying("b", SHARED).replaces("a"),
                    saying("a", SHARED),
                    saying("c", SHARED).replaces("b"))
                .build());

    assertThat(lineage.of("a").linksTo("b")).isEqualTo(lineage.of("b").linksTo("a")).hasSize(1);
    assertThat(lineage.of("b").linksTo("c")).hasSize(1);
    assertThat(lineage.of("a").linksTo("c")).isEmpty();
    assertThat(lineage.links())
        .extracting(link -> link.a().plan() + " " + link.b().plan())
        .containsExactly("b a", "b c");
  }

  @Test
  void a_plan_is_still_compared_with_the_one_it_carries_out_after_that_was_replaced() {
    Corpus corpus =
        corpus()
            .plan(
                saying("tinh-cu", SHARED),
                saying("tinh", "Mở chợ đêm bên bờ sông").replaces("tinh-cu"),
                saying("xa", SHARED).level(Level.COMMUNE).parent("tinh-cu"))
            .build();

    assertThat(Lineage.of(corpus).of("xa").peers()).containsExactly("tinh-cu", "tinh");
    assertThat(Lineage.of(corpus).of("xa").linksTo("tinh-cu")).hasSize(1);
    assertThat(pairs(corpus)).containsExactly("tinh-cu--tinh", "tinh-cu--xa", "tinh--xa");
  }

  @Test
  void versions_have_a_page_of_their_own_in_a_group_of_any_size() {
    CorpusBuilder corpus = corpus();
    IntStream.range(0, 2 * PlanGroups.FEW).forEach(i -> corpus.plan(plan("tinh-" + i)));
    corpus.plan(plan("tinh-3-moi").replaces("tinh-3"));

    assertThat(pairs(corpus.build())).containsExactly("tinh-3--tinh-3-moi");
  }

  @Test
  void replaced_plans_do_not_make_a_group_large() {
    CorpusBuilder corpus = corpus();
    IntStream.range(0, PlanGroups.FEW)
        .forEach(i -> corpus.plan(plan("cu-" + i), plan("moi-" + i).replaces("cu-" + i)));

    Corpus all = corpus.build();

    assertThat(PlanGroups.of(all)).hasSize(1);
    assertThat(PlanGroups.of(all).get(0).plans())
        .hasSize(PlanGroups.FEW)
        .noneMatch(plan -> plan.id().startsWith("cu-"));
    assertThat(pairs(all)).hasSize(PlanGroups.FEW * (PlanGroups.FEW - 1) / 2 + PlanGroups.FEW);
  }
}
