package vn.doichieu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.PlanBuilder;

class SuccessionTest {

  private static List<String> current(Corpus corpus) {
    return corpus.currentPlans().stream().map(Plan::id).toList();
  }

  private static String newest(Corpus corpus, String id) {
    return corpus.succession().newest(id).map(Plan::id).orElse("");
  }

  @Test
  void of_a_chain_only_the_last_is_current_and_each_knows_the_next_and_the_last() {
    Corpus corpus =
        corpus()
            .plan(plan("c").replaces("b"), plan("a"), plan("khac"), plan("b").replaces("a"))
            .build();

    assertThat(current(corpus)).containsExactly("c", "khac");
    assertThat(corpus.succession().replacement("a").map(Plan::id)).contains("b");
    assertThat(newest(corpus, "a")).isEqualTo("c");
    assertThat(newest(corpus, "b")).isEqualTo("c");
    assertThat(newest(corpus, "c")).isEmpty();
    assertThat(corpus.isReplaced("a")).isTrue();
    assertThat(corpus.isReplaced("khac")).isFalse();
  }

  @Test
  void who_names_itself_or_a_stranger_replaces_nobody() {
    Corpus corpus = corpus().plan(plan("a").replaces("a"), plan("b").replaces("khong-co")).build();

    assertThat(current(corpus)).containsExactly("a", "b");
  }

  @Test
  void circles_and_rivals_come_to_an_end() {
    Corpus corpus =
        corpus()
            .plan(
                plan("a").replaces("b"),
                plan("b").replaces("a"),
                plan("c").replaces("d"),
                plan("e").replaces("d"),
                plan("d"))
            .build();

    assertThat(current(corpus)).containsExactly("c", "e");
    assertThat(corpus.succession().replacement("d").map(Plan::id)).contains("c");
    assertThat(newest(corpus, "d")).isEqualTo("c");
    assertThat(newest(corpus, "a")).isEmpty();
    assertThat(corpus.succession().replaced(corpus.plansById().get("c"))).contains("d");
    assertThat(corpus.succession().replaced(corpus.plansById().get("e"))).isEmpty();
  }

  @Test
  void a_page_changes_on_the_day_the_replacement_comes_unless_it_was_updated_later() {
    Corpus corpus =
        corpus()
            .plan(
                plan("a").published("2026-01-01"),
                plan("b").replaces("a").published("2026-03-01").updated("2026-04-01"),
                plan("c").published("2026-01-01").updated("2026-05-01"),
                plan("d").replaces("c").published("2026-03-01"))
            .build();

    assertThat(corpus.plans())
        .extracting(plan -> corpus.succession().changed(plan).toString())
        .containsExactly("2026-03-01", "2026-04-01", "2026-05-01", "2026-03-01");
  }

  @Test
  void a_chain_of_many_versions_is_followed_to_its_end() {
    PlanBuilder[] versions =
        IntStream.range(0, 20_000)
            .mapToObj(i -> i == 0 ? plan("v0") : plan("v" + i).replaces("v" + (i - 1)))
            .toArray(PlanBuilder[]::new);

    Corpus corpus = corpus().plan(versions).build();

    assertThat(newest(corpus, "v0")).isEqualTo("v19999");
    assertThat(current(corpus)).containsExactly("v19999");
  }
}
