package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import vn.doichieu.compare.lineage.BakedPairs;
import vn.doichieu.compare.lineage.BakedPairs.Pair;
import vn.doichieu.compare.lineage.Lineage;
import vn.doichieu.compare.lineage.Link;
import vn.doichieu.model.Corpus;
import vn.doichieu.read.ContentReader;

/** A reader chooses any two plans, and the browser sets them side by side. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PairChoiceIT {

  private static final String HERE = "?a=nghe-an&b=hung-yen&xem=trinh-duyet";

  private final SiteUnderTest site = SiteUnderTest.built();
  private final URI index = site.address(new Page("so-sanh/index.html"));

  @Test
  void two_plans_with_a_page_of_their_own_open_it(Browser browser) {
    Visit visit = browser.visit(index);
    assertThat(visit.requests()).noneMatch(address -> address.contains("du-lieu/"));
    choose(browser, "vinh-thuan", "nghe-an");
    browser.all("#chon button").get(0).click();
    browser.await("the page opens", () -> browser.address().endsWith("nghe-an--vinh-thuan.html"));
  }

  @Test
  void the_browser_puts_them_together_and_the_address_can_be_sent(Browser browser) {
    browser.visit(index);
    choose(browser, "nghe-an", "hung-yen");
    browser.all("#chon button").get(1).click();
    browser.await("the rows stand", () -> !browser.all("#ket-qua .pair-row").isEmpty());
    assertThat(browser.focused().getText()).isEqualTo("Hưng Yên và Nghệ An");
    assertThat(browser.all("#tin").get(0).getText()).contains("Đã so sánh");
    String shown = browser.all("#ket-qua").get(0).getText();

    Visit visit = browser.visit(URI.create(browser.address()));
    browser.await("the rows stand again", () -> !browser.all("#ket-qua .pair-row").isEmpty());
    assertThat(visit.complaints()).isEmpty();
    assertThat(browser.all("#ket-qua").get(0).getText()).isEqualTo(shown);
  }

  @Test
  void it_shows_the_words_and_marks_of_the_baked_page(Browser browser) {
    String rows =
        "return [...document.querySelectorAll('.pair-row, .pair-one, .pair-same summary')]"
            + ".map(e => e.textContent.replace(/\\s+/g, '') + '|' + e.className + '|'"
            + " + [...e.querySelectorAll('del, ins, .diff-own')].map(m => m.tagName + m.className"
            + " + m.textContent).join(','))";
    browser.visit(site.address(new Page("so-sanh/hung-yen--nghe-an.html")));
    Object baked = browser.run(rows);
    Object lines = browser.run(lines("#chi-tieu"));
    browser.visit(URI.create(index + HERE));
    browser.await("the rows stand", () -> !browser.all("#ket-qua .pair-row").isEmpty());
    List<?> here = (List<?>) browser.run(rows);
    assertThat(here).hasSameSizeAs((List<?>) baked);
    for (int i = 0; i < here.size(); i++) {
      assertThat(here.get(i)).isEqualTo(((List<?>) baked).get(i));
    }
    assertThat(browser.run(lines("#ket-qua section:nth-of-type(2) h3"))).isEqualTo(lines);
  }

  private static String lines(String heading) {
    return "return [...document.querySelector('"
        + heading
        + "').closest('section').querySelectorAll('tbody tr')]"
        + ".map(e => e.textContent.replace(/\\s+/g, ''))";
  }

  @Test
  void going_back_takes_the_result_away(Browser browser) {
    browser.visit(index);
    choose(browser, "nghe-an", "hung-yen");
    browser.all("#chon button").get(1).click();
    browser.await("the rows stand", () -> !browser.all("#ket-qua .pair-row").isEmpty());
    browser.run("history.back()");
    browser.await("they go", () -> browser.all("#ket-qua .pair-row").isEmpty());
    browser.run("history.forward()");
    browser.await("they come back", () -> !browser.all("#ket-qua .pair-row").isEmpty());
  }

  @Test
  void an_address_with_hostile_or_unknown_ids_is_answered_in_words(Browser browser) {
    for (String ids :
        List.of(
            "?a=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&b=nghe-an",
            "?a=__proto__&b=nghe-an",
            "?a=constructor&b=nghe-an",
            "?a=nghe-an&b=../../js/portal",
            "?a=khong-co&b=nghe-an")) {
      Visit visit = browser.visit(URI.create(index + ids));
      assertThat(browser.all("#tin").get(0).getText()).as(ids).contains("không có văn bản mang mã");
      assertThat(browser.all("#tin *, #ket-qua *")).isEmpty();
      assertThat(visit.complaints()).isEmpty();
    }
    browser.visit(URI.create(index + "?a=nghe-an&b=nghe-an"));
    assertThat(browser.all("#tin").get(0).getText()).contains("cùng một văn bản");
    browser.visit(URI.create(index + "?a=nghe-an"));
    assertThat(browser.all("#tin").get(0).getText()).contains("đủ hai văn bản");
  }

  @Test
  void a_missing_file_of_data_is_told(Browser browser, @TempDir Path folder) throws IOException {
    copy(site.folder(), folder);
    Files.delete(folder.resolve("du-lieu/van-ban/nghe-an.js"));
    browser.visit(URI.create(folder.resolve("so-sanh/index.html").toUri() + HERE));
    browser.await(
        "it is told",
        () -> browser.all("#tin").get(0).getText().contains("Không mở được tệp dữ liệu"));
    assertThat(browser.all("#tin").get(0).getText()).contains("Nghệ An");
  }

  @Test
  void the_links_are_those_that_the_build_finds(Browser browser) throws IOException {
    Corpus corpus = new ContentReader().read(Path.of(".")).corpus();
    browser.visit(index);
    for (Pair pair : BakedPairs.of(corpus)) {
      List<String> expected =
          Lineage.between(pair.first(), pair.second(), corpus.statements()).stream()
              .map(PairChoiceIT::words)
              .toList();
      Object found = browser.runAsync(BETWEEN, pair.first().id(), pair.second().id());
      assertThat(found).as(pair.id()).isEqualTo(expected);
    }
  }

  private static final String BETWEEN =
      """
      const [a, b, done] = arguments;
      const plans = {};
      const keep = window.doichieu.nhan;
      window.doichieu.nhan = (id, plan) => { plans[id] = plan; };
      const load = id => new Promise(resolve => {
        const script = document.createElement('script');
        script.src = '../du-lieu/van-ban/' + id + '.js';
        script.onload = script.onerror = resolve;
        document.head.append(script);
      });
      Promise.all([load(a), load(b)]).then(() => {
        window.doichieu.nhan = keep;
        const at = s => s.passage + ':' + s.start + '-' + s.end;
        done(window.doichieu.lineage.between(plans[a], plans[b]).map(link =>
            at(link.a) + ' ' + at(link.b) + ' ' + link.kinship + ' ' + link.similarity.toFixed(6)));
      });
      """;

  private static String words(Link link) {
    return String.format(
        Locale.ROOT,
        "%s:%d-%d %s:%d-%d %s %.6f",
        link.a().passage(),
        link.a().start(),
        link.a().end(),
        link.b().passage(),
        link.b().start(),
        link.b().end(),
        link.kinship().id(),
        link.similarity());
  }

  private static void choose(Browser browser, String first, String second) {
    WebElement form = browser.all("#chon").get(0);
    new Select(form.findElement(By.name("a"))).selectByValue(first);
    new Select(form.findElement(By.name("b"))).selectByValue(second);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
