package vn.doichieu.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteInspectorTest {

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void start() {
    site = new TestSite(folder);
  }

  private List<String> inspect(String body) {
    return site.page("index.html", body).findings();
  }

  @Test
  void a_sound_site_has_no_findings() {
    site.file("css/portal.css", "")
        .file("js/list.js", "")
        .file("img/dấu ấn.svg", "")
        .file("van-ban/hung-yen.txt", "")
        .page(
            "van-ban/hung-yen.html",
            "<title>Hưng Yên</title><link rel='stylesheet' href='../css/portal.css'>"
                + "<link rel=canonical href='https://vi-du.gov.vn/van-ban/hung-yen.html'>"
                + "<link rel=icon href='data:image/svg+xml,%3Csvg/%3E'>"
                + "<script src='../js/list.js' defer></script>"
                + "<script type='application/ld+json'>{\"a\": 1}</script>",
            """
            <nav><a href="../index.html">Trang chủ</a> <a href="#ii-1">II</a></nav>
            <article data-plan="hung-yen"><h2 id="ii-1">II</h2>
            <p id="muc-tiêu">Đến năm 2030 <a href="#muc-ti%C3%AAu">…</a></p></article>
            <article>Việc khác</article>
            <img src="../img/d%E1%BA%A5u%20%E1%BA%A5n.svg" alt="" srcset="../img/dấu%20ấn.svg 2x">
            <img src="data:image/png;base64,AAAA" alt="">
            <a href="hung-yen.txt">Bản gốc</a> <a href="https://vi-du.gov.vn/">Ngoài</a>
            <a href="mailto:a@vi-du.gov.vn">Thư</a>
            """);
    assertThat(
            inspect(
                "<a href='van-ban/hung-yen.html#ii-1'>1</a><a href='?q=1'>2</a>"
                    + "<a href='van-ban/hung-yen.html?in=1#muc-tiêu'>3</a>"
                    + "<form action='index.html'><input name=q></form>"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>1</script>",
        "<script type=''>1</script>",
        "<script type=module>1</script>",
        "<script type=text/javascript>1</script>",
        "<script type=application/json>{}</script>",
        "<script type=importmap>{}</script>",
        "<script type=speculationrules>{}</script>",
        "<script type='application/ld+json; charset=utf-8'>{}</script>"
      })
  void inside_a_page_stands_no_script_but_data_about_it(String script) {
    assertThat(inspect(script)).containsExactly("index.html:8 site.inline-script []");
  }

  @Test
  void data_about_a_page_stand_in_the_page_itself() {
    assertThat(inspect("<script type='application/ld+json' src='https://vi-du.gov.vn/a'></script>"))
        .containsExactly("index.html:8 site.foreign-resource [script, https://vi-du.gov.vn/a]");
  }

  @Test
  void a_link_to_a_missing_page_is_reported_with_its_line() {
    assertThat(inspect("\n\n<p><a href='van-ban/nghe-an.html'>Nghệ An</a>"))
        .containsExactly("index.html:10 site.broken-link [van-ban/nghe-an.html]");
  }

  @Test
  void a_link_to_a_file_whose_name_differs_in_case_is_reported() {
    site.page("gioi-thieu.html", "");
    assertThat(inspect("<a href='Gioi-thieu.html'>x</a>"))
        .containsExactly("index.html:8 site.broken-link [Gioi-thieu.html]");
  }

  @Test
  void a_link_to_a_missing_place_in_the_same_page_is_reported() {
    assertThat(inspect("<p id=co>\n<a href='#co'>1</a><a href='#khong'>2</a>"))
        .containsExactly("index.html:9 site.broken-anchor [index.html, khong]");
  }

  @Test
  void a_link_to_a_missing_place_in_another_page_is_reported_where_the_link_stands() {
    site.page("van-ban/a.html", "<p id=co>").page("van-ban/b.html", "<p id=khong>");
    assertThat(inspect("<a href='van-ban/a.html#co'>1</a>\n<a href='van-ban/a.html#khong'>2</a>"))
        .containsExactly("index.html:9 site.broken-anchor [van-ban/a.html, khong]");
  }

  @Test
  void a_fragment_of_a_file_that_is_no_page_is_not_looked_up() {
    site.file("quyet-dinh.pdf", "");
    assertThat(inspect("<a href='quyet-dinh.pdf#page=2'>x</a>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"van-ban/", "van-ban", ".", "./", "van-ban/..", "van-ban/?a=1"})
  void a_link_to_a_folder_is_reported_since_a_file_address_shows_a_listing(String address) {
    site.page("van-ban/index.html", "");
    assertThat(inspect("<a href='%s'>x</a>".formatted(address)))
        .containsExactly("index.html:8 site.link-to-folder [%s]".formatted(address));
  }

  @ParameterizedTest
  @CsvSource({
    "/van-ban/index.html, site.absolute-link",
    "//vi-du.gov.vn/, site.absolute-link",
    "\\\\vi-du.gov.vn, site.absolute-link",
    "../index.html, site.leaves",
    "a/../../index.html, site.leaves",
    "ftp://vi-du.gov.vn/, site.scheme",
    "C:/van-ban.html, site.scheme",
    "https:index.html, site.scheme",
    "trang%2Fmot.html, site.broken-link",
    "100%.html, site.broken-link",
    "a\\b.html, site.broken-link",
    "javascript:alert(1), site.unsafe-link",
    "JaVaScRiPt:alert(1), site.unsafe-link",
    "' java&#9;script&#10;:alert(1)', site.unsafe-link",
    "&#1;javascript:alert(1), site.unsafe-link",
    "java&#173;script&#8203;:alert(1), site.unsafe-link",
    "'data:text/html,<b>', site.unsafe-link",
    "'data:image/png;base64,AAAA', site.unsafe-link",
    "vbscript:x, site.unsafe-link"
  })
  void a_hyperlink_that_leads_nowhere_good_is_reported(String address, String key) {
    site.page("van-ban/index.html", "");
    assertThat(inspect("<a href='%s'>x</a>".formatted(address)))
        .singleElement()
        .asString()
        .startsWith("index.html:8 " + key + " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "  "})
  void an_empty_address_is_reported(String address) {
    assertThat(inspect("<a href='%s'>x</a>".formatted(address)))
        .containsExactly("index.html:8 site.empty-link [a]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script src='https://x.vn/a.js'></script>",
        "<link rel='stylesheet' href='https://x.vn/a.css'>",
        "<link rel='alternate stylesheet' href='https://x.vn/a.css'>",
        "<link rel='preconnect' href='https://x.vn'>",
        "<link rel='icon' href='https://x.vn/a.ico'>",
        "<link href='https://x.vn/a.css'>",
        "<img src='http://x.vn/a.png'>",
        "<img srcset='data:image/png;base64,AA 1x, https://x.vn/a.png 2x'>",
        "<picture><source srcset='https://x.vn/a.png'></picture>",
        "<iframe src='https://x.vn/'></iframe>",
        "<object data='https://x.vn/a.svg'></object>",
        "<embed src='https://x.vn/a.swf'>",
        "<form action='https://x.vn/'></form>",
        "<form><button formaction='https://x.vn/'>Gửi</button></form>",
        "<video poster='https://x.vn/a.png'></video>",
        "<audio src='https://x.vn/a.mp3'></audio>",
        "<svg><image xlink:href='https://x.vn/a.png'/></svg>",
        "<svg><use href='https://x.vn/a.svg#b'/></svg>",
        "<template><img src='https://x.vn/a.png'></template>",
        "<noscript><img src='https://x.vn/a.png'></noscript>"
      })
  void a_resource_from_elsewhere_is_reported(String html) {
    assertThat(inspect(html))
        .singleElement()
        .asString()
        .startsWith("index.html:8 site.foreign-resource ")
        .contains("//x.vn");
  }

  @Test
  void a_resource_that_is_missing_is_reported() {
    assertThat(inspect("<img src='a.png' srcset='b.png 1x, c.png 2x'><script src=d.js></script>"))
        .containsExactly(
            "index.html:8 site.broken-link [a.png]",
            "index.html:8 site.broken-link [b.png]",
            "index.html:8 site.broken-link [c.png]",
            "index.html:8 site.broken-link [d.js]");
  }

  @Test
  void a_picture_inside_an_address_is_allowed_for_pictures_only() {
    assertThat(inspect("<iframe src='data:image/svg+xml,x'></iframe><img src='data:text/html,x'>"))
        .containsExactly(
            "index.html:8 site.unsafe-link [data:image/svg+xml,x]",
            "index.html:8 site.unsafe-link [data:text/html,x]");
  }

  @Test
  void code_and_styles_inside_the_page_are_reported() {
    assertThat(
            inspect(
                """
                <p OnClick="x()">1</p>
                <p style="color: red">2</p>
                <script>x()</script>
                <script type="application/json">{}</script>
                <style>p { color: red }</style>
                <iframe srcdoc="<script>x()</script>"></iframe>"""))
        .containsExactly(
            "index.html:8 site.event-handler [p, onclick]",
            "index.html:9 site.style-attribute [p]",
            "index.html:10 site.inline-script []",
            "index.html:11 site.inline-script []",
            "index.html:12 site.inline-style []",
            "index.html:13 site.inner-page [iframe]");
  }

  @Test
  void an_attribute_that_only_looks_like_a_handler_is_left_alone() {
    assertThat(inspect("<p data-onclick=x class=once>1</p>")).isEmpty();
  }

  @Test
  void a_base_element_and_a_refresh_are_reported() {
    assertThat(
            site.page(
                    "a.html",
                    "<title>x</title><base href='b/'><meta http-equiv=' Refresh' content='0; url=b'>",
                    "")
                .findings())
        .containsExactly("a.html:6 site.base []", "a.html:6 site.refresh []");
  }

  @Test
  void a_page_without_policy_language_and_title_is_reported() {
    assertThat(site.file("a.html", "<!DOCTYPE html><html><title> </title><p>x").findings())
        .containsExactly(
            "a.html:0 site.no-policy []",
            "a.html:0 site.no-title []",
            "a.html:1 site.no-language []");
  }

  @Test
  void a_policy_outside_the_head_is_none() {
    assertThat(
            site.file(
                    "a.html",
                    "<html lang=vi><title>x</title><body>"
                        + "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">")
                .findings())
        .containsExactly("a.html:0 site.no-policy []");
  }

  @Test
  void a_policy_that_comes_after_a_script_is_reported() {
    assertThat(
            site.file("a.js", "")
                .file(
                    "a.html",
                    "<html lang=vi><title>x</title><script src=a.js></script>"
                        + "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">")
                .findings())
        .containsExactly("a.html:0 site.late-policy []");
  }

  @Test
  void a_title_in_a_drawing_is_not_the_title_of_the_page() {
    assertThat(site.page("a.html", "", "<svg><title>Biểu đồ</title></svg>").findings())
        .containsExactly("a.html:0 site.no-title []");
  }

  @Test
  void an_id_given_twice_is_reported_at_the_second_place() {
    assertThat(inspect("<p id=a>1</p>\n<p id=b>2</p>\n<p id=a>3</p>"))
        .containsExactly("index.html:10 site.duplicate-id [a]");
  }

  @Test
  void a_second_plan_and_an_article_inside_a_plan_are_reported() {
    assertThat(
            inspect(
                """
                <article data-plan="a"><article>x</article></article>
                <article>y</article>
                <article data-plan="b"></article>"""))
        .containsExactly(
            "index.html:8 site.nested-article []", "index.html:10 site.second-plan [b]");
  }

  @Test
  void a_byte_order_mark_does_not_push_the_head_into_the_body() {
    assertThat(
            site.file(
                    "a.html",
                    "\uFEFF<!DOCTYPE html><html lang=vi><head>"
                        + "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">"
                        + "<title>x</title></head><body></body></html>")
                .findings())
        .isEmpty();
  }

  @Test
  void findings_of_many_pages_come_sorted() {
    IntStream.range(0, 200)
        .forEach(i -> site.page("van-ban/p%03d.html".formatted(i), "<a href='x.html#y'>x</a>"));
    List<String> expected =
        IntStream.range(0, 200)
            .mapToObj("van-ban/p%03d.html:8 site.broken-link [x.html#y]"::formatted)
            .toList();
    assertThat(site.findings()).isEqualTo(expected);
  }

  @Test
  void a_missing_folder_is_an_error_not_an_empty_site() {
    assertThatThrownBy(() -> new SiteInspector().inspect(folder.resolve("khong-co")))
        .isInstanceOf(IOException.class);
  }
}
