package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A stick that was pulled out too early: files are cut or missing, and the search says which. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenIndexIT {

  private final SiteUnderTest site = SiteUnderTest.built();
  private final UsbStick stick = UsbStick.holding(site.folder());
  private String broken = "";

  @AfterEach
  void mend() throws IOException {
    Files.copy(
        site.folder().resolve(broken),
        stick.portal().resolve(broken),
        StandardCopyOption.REPLACE_EXISTING);
  }

  @AfterAll
  void leave() {
    stick.close();
  }

  @ParameterizedTest
  @CsvSource({"cut", "deleted", "empty"})
  void a_plans_text_that_is_missing_is_named_and_the_other_plans_are_shown(
      String how, Browser browser) {
    damage("du-lieu/van-ban/hung-yen.js", how);
    SearchPage page = tell(browser, "phủ sóng 5G");
    assertThat(page.passages()).contains("vinh-thuan#ii-2-a-p4").noneMatch(BrokenIndexIT::isOfIt);
  }

  private static boolean isOfIt(String passage) {
    return passage.startsWith("hung-yen#");
  }

  @ParameterizedTest
  @CsvSource({"cut", "deleted", "empty"})
  void a_block_that_is_missing_is_named_and_indicators_are_shown(String how, Browser browser) {
    damage("tim-kiem/k-0.js", how);
    SearchPage page = tell(browser, "kinh tế số");
    assertThat(page.hits()).anyMatch(hit -> hit.contains("Quy mô kinh tế số"));
  }

  @ParameterizedTest
  @CsvSource({"cut", "deleted"})
  void a_file_of_words_that_is_missing_is_named(String how, Browser browser) {
    damage(fileOf("kinh"), how);
    SearchPage page = tell(browser, "kinh tế số");
    assertThat(page.hits()).anyMatch(hit -> hit.contains("Quy mô kinh tế số"));
    assertThat(page.answer()).doesNotContain("Không văn bản nào có");
  }

  @ParameterizedTest
  @CsvSource({"cut", "deleted"})
  void a_list_of_indicators_that_is_missing_is_named_and_passages_are_shown(
      String how, Browser browser) {
    damage("tim-kiem/chi-tieu.js", how);
    SearchPage page = tell(browser, "phủ sóng 5G");
    assertThat(page.first(2)).contains("hung-yen#ii-1-p5");
  }

  @Test
  void values_of_indicators_that_are_missing_are_named_and_passages_are_shown(Browser browser) {
    damage("tim-kiem/ct-0.js", "cut");
    SearchPage page = tell(browser, "kinh tế số");
    assertThat(page.results()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"cut", "deleted"})
  void a_list_of_words_for_suggestions_that_is_missing_is_named(String how, Browser browser) {
    damage("tim-kiem/am-tiet.js", how);
    SearchPage page = tell(browser, "phủ sóg 5G");
    assertThat(page.results()).isNotEmpty();
  }

  @Test
  void words_of_a_filter_that_are_missing_are_named(Browser browser) {
    damage(fileOf("@moc"), "deleted");
    SearchPage page = new SearchPage(browser, stick);
    page.open(URI.create(SearchPage.address(stick, "hoàn thành") + "&loai=moc"));
    assertThat(page.settle()).isEqualTo("done");
    assertThat(page.answer()).contains(name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cut", "deleted", "empty"})
  void without_its_table_of_contents_the_search_fails_and_says_so(String how, Browser browser) {
    damage("tim-kiem/muc-luc.js", how);
    SearchPage page = new SearchPage(browser, stick);
    page.open("kinh tế số");
    assertThat(page.settle()).isEqualTo("failed");
    assertThat(page.told()).contains("Không mở được dữ liệu tìm kiếm (muc-luc.js)");

    restore();
    browser.run("document.querySelector('#tim').requestSubmit()");
    browser.await("it goes on where the file is back", () -> !page.results().isEmpty());
    assertThat(page.settle()).isEqualTo("done");
  }

  @Test
  void a_table_of_contents_for_other_scripts_is_not_read(Browser browser) {
    damage("tim-kiem/muc-luc.js", "of another format");
    SearchPage page = new SearchPage(browser, stick);
    page.open("kinh tế số");
    assertThat(page.settle()).isEqualTo("failed");
    assertThat(page.told()).contains("(muc-luc.js)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search-text.js",
        "search-index.js",
        "search-rank.js",
        "search-gather.js",
        "search-hits.js",
        "search.js",
        "search-view.js"
      })
  void without_a_script_the_search_fails_and_says_so(String script, Browser browser) {
    damage("js/" + script, "deleted");
    SearchPage page = new SearchPage(browser, stick);
    page.open("phủ sóg 5G");
    assertThat(page.settle()).isEqualTo("failed");
    assertThat(page.told()).contains("Không mở được dữ liệu tìm kiếm", "js");
    assertThat(page.results()).isEmpty();
  }

  /** Searches, and is told which file is missing. */
  private SearchPage tell(Browser browser, String query) {
    SearchPage page = new SearchPage(browser, stick);
    Visit visit = page.open(query);
    assertThat(page.settle()).as(page.told()).isEqualTo("done");
    assertThat(page.answer()).contains("Một phần dữ liệu tìm kiếm không tải được", name());
    assertThat(visit.complaints()).allMatch(complaint -> complaint.contains(name()));
    return page;
  }

  private String name() {
    return broken.substring(broken.lastIndexOf('/') + 1);
  }

  private void damage(String file, String how) {
    broken = file;
    Path path = stick.portal().resolve(file);
    try {
      byte[] bytes = Files.readAllBytes(path);
      switch (how) {
        case "cut" -> Files.write(path, Arrays.copyOf(bytes, bytes.length / 2));
        case "empty" -> Files.write(path, new byte[0]);
        case "of another format" ->
            Files.writeString(path, Files.readString(path).replaceFirst("'(\\d+) ", "'9$1 "));
        default -> Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void restore() {
    try {
      mend();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of the index that has a word. */
  private String fileOf(String word) {
    try (Stream<Path> files = Files.list(site.folder().resolve("tim-kiem"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("t-"))
          .filter(file -> read(file).matches("(?s).*(\\\\n|')" + word + "\\\\t.*"))
          .map(file -> "tim-kiem/" + file.getFileName())
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
