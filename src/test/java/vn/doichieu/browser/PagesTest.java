package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "index.html, index",
    "thuat-ngu.html, thuat-ngu",
    "van-ban/index.html, van-ban/index",
    "van-ban/hung-yen.html, van-ban/*",
    "chi-tieu/tfp/nghe-an.html, chi-tieu/tfp/*",
  })
  void pages_of_one_template_are_one_family(String path, String family) {
    assertThat(new Page(path).family()).isEqualTo(family);
  }

  @Test
  void a_sample_holds_every_family() {
    FixtureSite.in(folder)
        .page("index.html", "")
        .page("gioi-thieu.html", "")
        .page("van-ban/index.html", "")
        .page("van-ban/a.html", "")
        .page("van-ban/b.html", "")
        .page("van-ban/c.html", "")
        .file("van-ban/a.md", "");
    assertThat(Pages.in(folder).sample(2))
        .extracting(Page::path)
        .containsExactlyInAnyOrder(
            "index.html",
            "gioi-thieu.html",
            "van-ban/index.html",
            "van-ban/a.html",
            "van-ban/b.html");
  }

  @Test
  void plans_are_the_pages_with_the_text_of_one() {
    FixtureSite.in(folder)
        .page("van-ban/index.html", "")
        .page("van-ban/a.html", "<article data-plan='a'></article>");
    assertThat(Pages.in(folder).plans()).containsExactly(new Page("van-ban/a.html"));
  }
}
