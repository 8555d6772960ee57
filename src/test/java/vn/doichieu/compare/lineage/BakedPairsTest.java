package vn.doichieu.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.model.Level;

class BakedPairsTest {

  private static List<String> ids(CorpusBuilder corpus) {
    return BakedPairs.of(corpus.build()).stream().map(BakedPairs.Pair::id).toList();
  }

  @Test
  void few_plans_are_all_paired_in_the_order_of_the_corpus() {
    assertThat(ids(corpus().plan(plan("b"), plan("a"), plan("c"))))
        .containsExactly("b--a", "b--c", "a--c");
  }

  @Test
  void one_plan_has_no_pair_even_if_it_names_itself_as_parent() {
    assertThat(ids(corpus().plan(plan("a").parent("a")))).isEmpty();
  }

  @Test
  void of_many_plans_those_of_a_small_group_are_paired_and_with_their_parents() {
    CorpusBuilder corpus =
        corpus()
            .place("tinh-x", Level.PROVINCE)
            .place("xa-1", Level.COMMUNE, "tinh-x")
            .place("xa-2", Level.COMMUNE, "tinh-x");
    for (int i = 0; i < 13; i++) {
      corpus.plan(plan("tinh-" + i));
    }
    corpus.plan(plan("xa-1").level(Level.COMMUNE).place("xa-1").parent("tinh-3"));
    corpus.plan(plan("xa-2").level(Level.COMMUNE).place("xa-2"));

    assertThat(ids(corpus)).containsExactly("tinh-3--xa-1", "xa-1--xa-2");
  }
}
