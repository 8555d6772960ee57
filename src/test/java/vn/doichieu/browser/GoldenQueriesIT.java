package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.search.GoldenQuery;
import vn.doichieu.search.GoldenTable;

/** Whoever asks as the table of golden queries does finds the right passages, in every home. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenQueriesIT {

  private static final int FIRST = 3;

  private static final String SEARCH =
      """
      const [queries, limit, done] = arguments;
      const one = query => window.doichieu.search(query, {limit: limit}).then(
        found => found.map(passage => passage.plan + '#' + passage.passage), error => ['!' + error]);
      queries.reduce((before, query) => before.then(all => one(query).then(found => all.concat([found]))),
        Promise.resolve([])).then(done);
      """;

  private final SiteUnderTest site = SiteUnderTest.built();
  private final List<GoldenQuery> table = GoldenTable.read();
  private final List<Home> homes =
      List.of(
          UsbStick.with(site.archive()),
          StaticServer.serving(site.folder(), "/chuyen-trang/nq57/"));

  Stream<Home> homes() {
    return homes.stream();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("homes")
  void every_query_has_its_passages_among_the_first_three(Home home, Browser browser) {
    browser.visit(home.address(new Page("index.html")));
    List<String> missed = new ArrayList<>();
    for (int from = 0; from < table.size(); from += 50) {
      List<GoldenQuery> part = table.subList(from, Math.min(table.size(), from + 50));
      List<List<String>> found =
          search(browser, FIRST, part.stream().map(GoldenQuery::typed).toList());
      for (int i = 0; i < part.size(); i++) {
        List<List<String>> missing = part.get(i).missingIn(found.get(i));
        if (!missing.isEmpty()) {
          missed.add(part.get(i).query() + ": " + missing + " not in " + found.get(i));
        }
      }
    }
    assertThat(missed).as("golden queries on %s", home).isEmpty();
    assertThat(browser.noted().complaints()).isEmpty();
  }

  /** From the stick all groups; over HTTP a few are enough, for the scripts are the same. */
  Stream<Arguments> oneOfEachGroup() {
    Map<String, GoldenQuery> groups = new LinkedHashMap<>();
    table.forEach(query -> groups.putIfAbsent(query.group(), query));
    return Stream.concat(
        groups.values().stream().map(any -> Arguments.of(homes.get(0), any)),
        groups.values().stream().skip(1).limit(3).map(any -> Arguments.of(homes.get(1), any)));
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("oneOfEachGroup")
  void the_page_of_results_shows_the_same(Home home, GoldenQuery query, Browser browser) {
    SearchPage page = new SearchPage(browser, home);
    Visit visit = page.open(query.typed());

    assertThat(page.settle()).isEqualTo("done");
    assertThat(visit.complaints()).isEmpty();
    assertThat(visit.requests()).allMatch(home::holds);
    List<SearchPage.Found> results = page.results();
    assertThat(query.missingIn(page.first(FIRST))).isEmpty();
    assertThat(page.first(20)).isEqualTo(search(browser, 20, List.of(query.typed())).get(0));
    Map<String, Set<String>> passages =
        results.stream()
            .map(SearchPage.Found::plan)
            .distinct()
            .collect(Collectors.toMap(plan -> plan, this::passages));
    assertThat(results)
        .doesNotHaveDuplicates()
        .allMatch(SearchPage.Found::startsWithLink)
        .allMatch(found -> passages.get(found.plan()).contains(found.passage()))
        .allMatch(found -> found.link().startsWith("van-ban/" + found.plan() + ".html?tim="))
        .allMatch(found -> found.link().endsWith("#" + found.passage()));
  }

  @AfterAll
  void leave() {
    homes.forEach(Home::close);
  }

  private Set<String> passages(String plan) {
    return Set.copyOf(
        site.pages()
            .parse(new Page("van-ban/" + plan + ".html"))
            .select("article[data-plan=" + plan + "] [id]")
            .eachAttr("id"));
  }

  private static List<List<String>> search(Browser browser, int limit, List<String> queries) {
    return ((List<?>) browser.runAsync(SEARCH, queries, limit))
        .stream().map(one -> ((List<?>) one).stream().map(String::valueOf).toList()).toList();
  }
}
