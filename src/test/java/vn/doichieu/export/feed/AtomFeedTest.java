package vn.doichieu.export.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import vn.doichieu.export.Publication;
import vn.doichieu.fixture.CorpusBuilder;

class AtomFeedTest {

  private static final String BASE = "https://vi-du.gov.vn/nq57/";

  private static final Publication ABOUT =
      new Publication(
          "Cổng <thử> & 𠀀",
          Optional.empty(),
          Optional.empty(),
          Optional.of(BASE),
          Optional.empty(),
          "1",
          "0");

  @TempDir private Path folder;

  private Element feed(CorpusBuilder corpus) {
    new AtomFeed(ABOUT, BASE, (key, arguments) -> key + List.of(arguments))
        .write(corpus.build(), LocalDate.parse("2026-11-22"), folder);
    return Xml.read(folder.resolve("atom.xml"));
  }

  private static List<Element> entries(Element feed) {
    return Xml.children(feed, "entry");
  }

  private static List<String> addresses(Element feed) {
    return entries(feed).stream().flatMap(entry -> Xml.texts(entry, "id").stream()).toList();
  }

  @Test
  void a_feed_has_all_that_the_format_asks_for() {
    Element feed = feed(corpus().plan(plan("a").published("2026-11-20")));

    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(Xml.texts(feed, "id")).containsExactly(BASE + "atom.xml");
    assertThat(Xml.texts(feed, "title")).containsExactly("feed.title[Cổng <thử> & 𠀀]");
    assertThat(Xml.texts(feed, "updated")).containsExactly("2026-11-20T00:00:00+07:00");
    assertThat(Xml.links(feed, "self")).containsExactly(BASE + "atom.xml");
    assertThat(Xml.links(feed, "alternate")).containsExactly(BASE + "index.html");
    assertThat(Xml.children(feed, "author")).hasSize(1);
    Element entry = entries(feed).get(0);
    assertThat(Xml.texts(entry, "id")).containsExactly(BASE + "van-ban/a.html");
    assertThat(Xml.texts(entry, "title")).hasSize(1);
    assertThat(Xml.texts(entry, "summary")).hasSize(1);
    assertThat(Xml.links(entry, "alternate")).containsExactly(BASE + "van-ban/a.html");
    assertThat(Xml.texts(Xml.children(entry, "author").get(0), "name"))
        .allMatch(name -> !name.isBlank());
    assertThat(Xml.texts(entry, "published").get(0)).satisfies(OffsetDateTime::parse);
    assertThat(Xml.texts(entry, "updated").get(0)).satisfies(OffsetDateTime::parse);
  }

  @Test
  void without_plans_the_feed_is_empty_and_still_right() {
    Element feed = feed(corpus());

    assertThat(entries(feed)).isEmpty();
    assertThat(Xml.texts(feed, "updated")).containsExactly("2026-11-22T00:00:00+07:00");
  }

  @Test
  void what_changed_last_comes_first() {
    Element feed =
        feed(
            corpus()
                .plan(
                    plan("cu").published("2026-01-01"),
                    plan("b").published("2026-03-01"),
                    plan("sua").published("2026-01-02").updated("2026-12-01"),
                    plan("a").published("2026-03-01")));

    assertThat(addresses(feed))
        .containsExactly(
            BASE + "van-ban/sua.html",
            BASE + "van-ban/a.html",
            BASE + "van-ban/b.html",
            BASE + "van-ban/cu.html");
    assertThat(Xml.texts(entries(feed).get(0), "published"))
        .containsExactly("2026-01-02T00:00:00+07:00");
    assertThat(Xml.texts(feed, "updated")).containsExactly("2026-12-01T00:00:00+07:00");
  }

  @Test
  void the_new_plan_says_what_it_replaces_and_the_old_one_by_what_it_is_replaced() {
    Element feed =
        feed(
            corpus()
                .plan(
                    plan("cu").published("2026-01-01"),
                    plan("giua").published("2026-02-01"),
                    plan("moi").published("2026-03-01").replaces("cu")));

    assertThat(addresses(feed))
        .as("an old plan changes on the day it is replaced")
        .containsExactly(
            BASE + "van-ban/moi.html", BASE + "van-ban/cu.html", BASE + "van-ban/giua.html");
    Element newer = entries(feed).get(0);
    assertThat(Xml.texts(newer, "summary").get(0)).contains("feed.replaces[cu]");
    assertThat(Xml.links(newer, "related")).containsExactly(BASE + "van-ban/moi.html#thay-doi");
    Element older = entries(feed).get(1);
    assertThat(Xml.texts(older, "summary").get(0)).contains("feed.replaced[moi]");
    assertThat(Xml.links(older, "related")).containsExactly(BASE + "van-ban/moi.html");
    assertThat(Xml.texts(older, "updated")).containsExactly("2026-03-01T00:00:00+07:00");
    assertThat(Xml.texts(entries(feed).get(2), "summary").get(0)).doesNotContain("replace");
  }

  @Test
  void the_copy_is_quoted_only_where_it_states_something() {
    Element feed =
        feed(
            corpus()
                .plan(
                    plan("a").number("1-KH/TU").issued("2025-02-03").published("2026-03-02"),
                    plan("b").published("2026-03-01")));

    assertThat(Xml.texts(entries(feed).get(0), "summary").get(0))
        .contains("feed.number[1-KH/TU]", "feed.issued[03/02/2025]");
    assertThat(Xml.texts(entries(feed).get(1), "summary").get(0))
        .doesNotContain("feed.number", "feed.issued");
  }

  @Test
  void only_the_newest_hundred_are_told() {
    CorpusBuilder many = corpus();
    IntStream.range(0, 130)
        .forEach(i -> many.plan(plan("p-" + i).published("2026-01-01").updated(day(i))));
    Element feed = feed(many);

    assertThat(entries(feed)).hasSize(100);
    assertThat(addresses(feed).get(0)).isEqualTo(BASE + "van-ban/p-129.html");
  }

  private static String day(int number) {
    return LocalDate.parse("2026-01-01").plusDays(number).toString();
  }
}
