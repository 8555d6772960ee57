package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Level;

class CheckerTest {

  @Test
  void a_sound_corpus_has_no_findings() {
    Corpus corpus =
        corpus()
            .place("nghe-an", Level.PROVINCE)
            .article("gioi-thieu", text -> text.link("p1", "van-ban/nghe-an.md#i"))
            .plan(plan("nghe-an").place("nghe-an").text(text -> text.heading(2, "i", "I")))
            .build();
    assertThat(Checker.standard().check(corpus)).isEmpty();
  }

  @Test
  void the_findings_of_all_rules_come_sorted_and_each_once() {
    Corpus corpus =
        corpus()
            .plan(
                plan("b").text(t -> t.heading(3, "i", "I").link("p1", "x.md").link("p2", "/x")),
                plan("a")
                    .parent("khong-co")
                    .aliases("a")
                    .published("2026-01-02")
                    .updated("2026-01-01"))
            .build();
    List<Finding> findings = Checker.standard().check(corpus);
    assertThat(findings).isSorted().doesNotHaveDuplicates();
    assertThat(findings)
        .extracting(f -> f.at().file() + ":" + f.at().line() + " " + f.key())
        .containsExactly(
            "content/van-ban/a.md:13 check.updated-before-published",
            "content/van-ban/a.md:15 check.relation-unknown",
            "content/van-ban/a.md:17 check.alias-is-own-id",
            "content/van-ban/b.md:21 check.heading-jumps",
            "content/van-ban/b.md:22 check.link-to-missing-page",
            "content/van-ban/b.md:23 check.link-is-absolute");
  }

  @Test
  void many_plans_checked_at_once_give_the_same_findings_every_time() {
    CorpusBuilder builder = corpus();
    for (int i = 0; i < 400; i++) {
      String next = "p-" + (i + 1) % 400;
      builder.plan(
          plan("p-" + i)
              .replaces(next)
              .text(text -> text.heading(3, "i", "I").link("i-p1", next + ".md#ii")));
    }
    Corpus corpus = builder.build();
    List<Finding> first = Checker.standard().check(corpus);
    assertThat(first).hasSize(801);
    assertThat(Checker.standard().check(corpus)).isEqualTo(first);
  }

  @Test
  void every_message_is_composed_vietnamese_that_can_be_formatted() {
    ResourceBundle messages = ResourceBundle.getBundle("vn.doichieu.check.messages", Locale.ROOT);
    Object[] arguments = {"<0>", "<1>", "<2>", "<3>"};
    for (String key : messages.keySet()) {
      String message = new MessageFormat(messages.getString(key)).format(arguments);
      assertThat(key).startsWith("check.");
      assertThat(Normalizer.isNormalized(message, Normalizer.Form.NFC)).as(key).isTrue();
      assertThat(message).as(key).doesNotContainPattern("\\{\\d").hasSizeGreaterThan(20);
      if (key.endsWith(".nearest")) {
        assertThat(message).as(key).contains("gần nhất: <");
        assertThat(messages.containsKey(key.replace(".nearest", ""))).as(key).isTrue();
      }
    }
  }
}
