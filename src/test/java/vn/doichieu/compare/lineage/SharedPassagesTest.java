package vn.doichieu.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Links of clauses, put together by passages. */
class SharedPassagesTest {

  @Test
  void of_two_passages_and_one_kinship_the_most_alike_clauses_stay() {
    Link weaker = link("a", "i-1", 0, "b", "ii-1", 0, Kinship.REWORDED, 0.7);
    Link stronger = link("a", "i-1", 40, "b", "ii-1", 50, Kinship.REWORDED, 0.9);
    Link same = link("a", "i-1", 80, "b", "ii-1", 90, Kinship.VERBATIM, 1);

    assertThat(SharedPassages.of(List.of(weaker, same, stronger))).containsExactly(stronger, same);
  }

  @Test
  void other_passages_and_other_plans_are_pairs_of_their_own() {
    Link one = link("a", "i-1", 0, "b", "i-1", 0, Kinship.VERBATIM, 1);
    Link elsewhere = link("a", "i-2", 0, "b", "i-1", 0, Kinship.VERBATIM, 1);
    Link another = link("a", "i-1", 0, "c", "i-1", 0, Kinship.VERBATIM, 1);

    assertThat(SharedPassages.of(List.of(one, elsewhere, another)))
        .containsExactly(one, elsewhere, another);
    assertThat(SharedPassages.of(List.of())).isEmpty();
  }

  @Test
  void counts_tell_the_kinships_apart() {
    Link verbatim = link("a", "i-1", 0, "b", "i-1", 0, Kinship.VERBATIM, 1);
    Link figures = link("a", "i-2", 0, "b", "i-2", 0, Kinship.FIGURES, 0.9);

    LinkCounts counts = LinkCounts.of(List.of(verbatim, figures, verbatim));

    assertThat(counts).isEqualTo(new LinkCounts(2, 1, 0));
    assertThat(counts.all()).isEqualTo(3);
  }

  private static Link link(
      String planA,
      String passageA,
      int startA,
      String planB,
      String passageB,
      int startB,
      Kinship kinship,
      double similarity) {
    return new Link(
        new Stretch(planA, passageA, startA, startA + 10),
        new Stretch(planB, passageB, startB, startB + 10),
        kinship,
        similarity);
  }
}
