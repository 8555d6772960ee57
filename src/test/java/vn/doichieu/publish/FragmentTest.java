package vn.doichieu.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FragmentTest {

  private static final String PAGE = "nhung/mot-chi-tieu/x.html";

  private static String of(String main) {
    return new Fragment(Optional.empty()).of(PAGE, "<body><main>" + main + "</main>");
  }

  /** What stands inside the outer element, with its letters. */
  private static String inner(String fragment) {
    Document document = Jsoup.parse(fragment);
    document.outputSettings().prettyPrint(false);
    return document.expectFirst("div[lang=vi]").html().strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <h1 class="a" id="b">Một</h1><h6>Sáu</h6>       | <h2>Một</h2><h6>Sáu</h6>
          <section style="x"><p data-a="1">Đoạn</p></section> | <p>Đoạn</p>
          <div>chữ <b>đậm</b><p>Đoạn</p>đuôi</div>        | <p>chữ <b>đậm</b></p><p>Đoạn</p><p>đuôi</p>
          <td>a</td><svg><text>hình</text></svg>           | <p>a</p>
          <p>a<script>b</script><svg><title>c</title></svg></p> | <p>a</p>
          <p class="key"><svg></svg></p><ul><li></li></ul><p>a</p> | <p>a</p>
          <nav><a href="#x">Mục</a></nav><p>a</p>          | <p>a</p>
          <form><input><button>Nút</button></form><p>a</p> | <p>a</p>
          <details><summary>Thêm</summary><p>a</p></details> | <p><b>Thêm</b></p><p>a</p>
          <p><del><span class="sr">[bỏ: </span>cũ<span class="sr">]</span></del></p> | <p><del>[bỏ: cũ]</del></p>
          <p><ins class="diff-figure">20%</ins> <span class="diff-own">riêng</span></p> | <p><ins><b>20%</b></ins> <i>riêng</i></p>
          <p>tên<small>cấp</small></p>                     | <p>tên<br>cấp</p>
          <p id="x" hidden>a</p><p>b</p>                   | <p>b</p>
          <p data-on="page">a</p><p data-on="fragment" hidden>b</p> | <p>b</p>
          <p><a href="javascript:x">a</a> <a href="#b">b</a> <a href="../x.html">c</a></p> | <p>a b c</p>
          <p><a class="out" target="_top" href="https://a.vn/x">a</a></p> | <p><a href="https://a.vn/x">a</a></p>
          """)
  void what_stands_on_the_page_stands_in_the_fragment_as_plain_html(String main, String fragment) {
    assertThat(inner(of(main))).isEqualTo(fragment);
  }

  @Test
  void a_table_keeps_its_caption_scopes_and_spans() {
    String table =
        "<table><caption>Tên</caption><thead><tr><th scope=\"col\" colspan=\"2\">A</th></tr></thead>"
            + "<tbody><tr><th scope=\"row\">a</th><td rowspan=\"2\">b</td></tr></tbody></table>";
    assertThat(
            inner(
                of(
                    table
                        .replace("<table>", "<table class=\"m\" id=\"bang\">")
                        .replace("<td ", "<td data-label=\"A\" "))))
        .isEqualTo(table);
  }

  @Test
  void with_a_home_links_are_absolute() {
    Fragment fragment = new Fragment(Optional.of("https://vi-du.gov.vn/nq57/"));
    String link =
        "<main><p><a target=\"_top\" href=\"../../van-ban/a%20b.html#ii-1\">Mục</a></p></main>";
    assertThat(inner(fragment.of(PAGE, link)))
        .isEqualTo("<p><a href=\"https://vi-du.gov.vn/nq57/van-ban/a%20b.html#ii-1\">Mục</a></p>");
  }

  @Test
  void letters_are_numbers_that_no_charset_can_break() {
    assertThat(of("<p>Đối\u00a0chiếu ≥ 5 &amp; \ud83d\ude00\n\n   </p>\n\n<p>a</p>"))
        .isEqualTo(
            "<div lang=\"vi\">\n<p>&#x110;&#x1ed1;i&#xa0;chi&#x1ebf;u &#x2265; 5 &amp; &#x1f600;\n</p>\n<p>a</p>\n</div>\n");
  }

  @Property(tries = 300)
  void any_text_comes_back_as_it_was(
      @ForAll @CharRange(from = ' ', to = '~') @CharRange(from = '\u00a0', to = '\ud7ff')
          String words) {
    String text = Jsoup.parse("").body().text(words).html();
    String fragment = of("<p class=\"x\">a" + text + "</p>");
    assertThat(fragment).matches("[\\n\\x20-\\x7e]*");
    assertThat(Jsoup.parse(fragment).text()).isEqualTo(Jsoup.parse("<p>a" + text).text());
  }
}
