package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is typed is taken for more than words. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileSearchIT {

  private final SiteUnderTest site = SiteUnderTest.built();
  private final UsbStick stick = UsbStick.holding(site.folder());

  @AfterAll
  void leave() {
    stick.close();
  }

  Stream<Arguments> queries() {
    return Map.ofEntries(
            Map.entry("ten thousand letters", "a".repeat(10_000)),
            Map.entry("two thousand words", "chuyển đổi số ".repeat(700)),
            Map.entry("two thousand different words", numbers()),
            Map.entry("an image", "<img src=x onerror=alert(1)>"),
            Map.entry("the end of a script", "</script><script>alert(1)</script>"),
            Map.entry("an image in entities", "&lt;img src=x onerror=alert(1)&gt;"),
            Map.entry("regular expressions", ".*+?^${}()|[]\\ (?<x>kinh) [tế-]"),
            Map.entry("emoji", "😀 kinh tế số 👨‍👩‍👧 🇻🇳"),
            Map.entry("marks of direction", "\u202ekinh\u2066 tế\u200f số\u202c"),
            Map.entry("nothing to see", "\u200b\u200d\ufeff\u00ad"),
            Map.entry("a NUL", "kinh\0tế số"),
            Map.entry("half an emoji", "kinh tế \ud83d"),
            Map.entry("signs only", "%%% --- ///"),
            Map.entry("marks only", "\u0301\u0323\u0309"),
            Map.entry("words to fill in", "{q} {files} {n} $& $1"),
            Map.entry("constructor", "constructor"),
            Map.entry("prototype", "__proto__"),
            Map.entry("toString", "toString hasOwnProperty"),
            Map.entry("a device", "con prn aux nul"),
            Map.entry("a facet", "@kinh-te-so @moc"),
            Map.entry("a path", "../../../etc/passwd"),
            Map.entry("every word there is", "và của các là"))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void whatever_is_asked_is_answered_with_words(String name, String query, Browser browser) {
    SearchPage page = new SearchPage(browser, stick);
    Visit visit = page.open(query);

    assertThat(page.settle()).isEqualTo("done");
    assertThat(visit.complaints()).isEmpty();
    assertThat(visit.requests()).allMatch(stick::holds);
    assertThat(page.aliens()).isEmpty();
    assertThat(page.told()).isNotEmpty().hasSizeLessThan(400).doesNotContain("{", "undefined");
    assertThat(browser.run("return document.scrollingElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    assertThat(browser.runAsync(SAME, query)).as("what a program gets").isEqualTo(true);
  }

  private static final String SAME =
      """
      const [query, done] = arguments;
      window.doichieu.search(query, {limit: 3}).then(found => done(Array.isArray(found)), e => done('' + e));
      """;

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t\n \u3000\u00a0", ""})
  void blanks_ask_for_nothing(String query, Browser browser) {
    SearchPage page = new SearchPage(browser, stick);
    Visit visit = page.open(query);
    assertThat(page.settle()).isEqualTo("idle");
    assertThat(page.answer() + page.told()).isEmpty();
    assertThat(visit.complaints()).isEmpty();
    assertThat(visit.requests()).noneMatch(address -> address.contains("/tim-kiem/"));
  }

  @Test
  void an_address_with_unknown_filters_and_broken_signs_is_answered(Browser browser) {
    SearchPage page = new SearchPage(browser, stick);
    Visit visit =
        page.open(
            URI.create(
                SearchPage.address(stick, "kinh tế số")
                    + "%E0%A4&cap=__proto__&tinh=%3Cimg%3E&loai=constructor&chu-de=x&q=hai&la=1#%FF"));
    assertThat(page.settle()).isEqualTo("done");
    assertThat(visit.complaints()).isEmpty();
    assertThat(page.aliens()).isEmpty();
    assertThat(page.results()).isNotEmpty();
  }

  @Test
  void two_tabs_search_at_once_and_each_shows_its_own(Browser browser) {
    SearchPage page = new SearchPage(browser, stick);
    browser.visit(SearchPage.address(stick, "Viettel"));
    browser.inAnotherTab(
        () -> {
          page.open("vườn ươm sáng tạo");
          assertThat(page.first(1)).containsExactly("son-hong#iii-6-p2");
        });
    assertThat(page.settle()).isEqualTo("done");
    assertThat(page.first(1)).containsExactly("nghe-an#iii-1-p3-1");
    page.box().clear();
    page.box().sendKeys("logistics");
    browser.await("it is sought", () -> page.passages().contains("hung-yen#iii-6-p4"));
  }

  private static String numbers() {
    return Stream.iterate(1, i -> i + 1)
        .limit(2_000)
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }
}
