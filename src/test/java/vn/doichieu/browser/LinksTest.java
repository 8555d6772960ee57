package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

  @TempDir Path folder;
  private FixtureSite site = FixtureSite.in(Path.of(""));

  @BeforeEach
  void a_site_of_two_folders() {
    site =
        FixtureSite.in(folder)
            .file("css/portal.css", "")
            .page("van-ban/hung-yen.html", "<p id='ii-1'><a href='../index.html'>Về</a></p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "van-ban/hung-yen.html",
        "./van-ban/hung-yen.html#ii-1",
        "van-ban/hung%2Dyen.html?q=a%20b#ii%2D1"
      })
  void a_link_that_leads_somewhere_is_no_fault(String address) {
    assertThat(faultsWith("<a href='" + address + "'>Hưng Yên</a>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?q=so", "#dich", "#"})
  void a_link_into_its_own_page_is_no_fault(String address) {
    assertThat(
            faultsWith(
                "<a id='dich' href='van-ban/hung-yen.html'></a><a href='" + address + "'></a>"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/", "mailto:a@example.org", "tel:+84"})
  void a_link_out_of_the_portal_is_no_fault(String address) {
    assertThat(
            faultsWith("<a href='van-ban/hung-yen.html'></a><a href='" + address + "'>Ngoài</a>"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "van-ban/nghe-an.html, leads to no file",
    "van-ban/Hung-Yen.html, leads to no file",
    "van-ban/, leads to no file",
    "../index.html, leads to no file",
    "van-ban/hung-yen.html#iii-1, leads to no anchor",
    "css/portal.css#ii-1, leads to no anchor",
    "#khong-co, leads to no anchor",
    "/van-ban/hung-yen.html, is not relative",
    "//example.org/, is not relative",
    "file:///C:/index.html, is not relative",
    "javascript:void(0), is not relative",
  })
  void a_link_that_leads_nowhere_is_reported(String address, String fault) {
    assertThat(faultsWith("<a href='van-ban/hung-yen.html'></a><a href='" + address + "'>Hỏng</a>"))
        .containsExactly("index.html: link to \"" + address + "\" " + fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='%s' alt=''>",
        "<script src='%s'></script>",
        "<link rel='stylesheet' href='%s'>",
        "<iframe src='%s'></iframe>",
        "<form action='%s'></form>"
      })
  void a_part_that_comes_from_elsewhere_is_reported(String element) {
    assertThat(
            faultsWith(
                "<a href='van-ban/hung-yen.html'></a>" + element.formatted("https://example.org/")))
        .containsExactly("index.html: link to \"https://example.org/\" is not relative");
  }

  @Test
  void a_page_that_no_way_leads_to_is_reported() {
    site.page("gioi-thieu.html", "").page("404.html", "");
    assertThat(faultsWith("<a href='van-ban/hung-yen.html'></a>"))
        .containsExactly("gioi-thieu.html: no way leads here from index.html");
  }

  private List<String> faultsWith(String body) {
    site.page("index.html", body);
    return Links.faults(folder, Set.of("404.html"));
  }
}
