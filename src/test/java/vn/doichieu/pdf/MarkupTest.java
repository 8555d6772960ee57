package vn.doichieu.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a<br>b | a<br/>b",
        "a<br/>b | a<br/>b",
        "<p data-editorial>x</p> | <p data-editorial=\"data-editorial\">x</p>",
        "<p data-a id=\"b\">x</p> | <p data-a=\"data-a\" id=\"b\">x</p>",
        "<a title=\"a > b <br> data-x\" href='#'>x</a> | <a title=\"a > b <br> data-x\" href='#'>x</a>",
        "<IMG alt=\"\"> | <img alt=\"\"/>",
        "1 &lt;br&gt; 2 data-x | 1 &lt;br&gt; 2 data-x"
      })
  void what_html_leaves_out_is_completed(String html, String xml) {
    assertThat(Markup.wellFormed(html)).isEqualTo(xml);
  }

  @Test
  void words_come_through_as_they_are() throws SAXException {
    Document page =
        Markup.parse(
            "<!DOCTYPE html>\n<html lang=\"vi\"><body><p>]]&gt; &amp;lt; &#39; “Đổi” < </p></body></html>"
                .replace(" < ", " &lt; "));
    assertThat(page.getDocumentElement().getTextContent()).isEqualTo("]]> &lt; ' “Đổi” < ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><p>x</html>",
        "<html>a & b</html>",
        "<html>&nbsp;</html>",
        "<html>\u0001</html>",
        "<html></html><html></html>",
        "<html>]]></html>",
        "",
        "<!DOCTYPE html SYSTEM \"a\" [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html>&x;</html>"
      })
  void what_is_not_well_formed_is_refused(String html) {
    assertThatThrownBy(() -> Markup.parse(html)).isInstanceOf(SAXException.class);
  }
}
