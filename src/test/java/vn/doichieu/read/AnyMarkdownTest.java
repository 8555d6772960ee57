package vn.doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import vn.doichieu.model.Passage;

/** What holds for the reader whatever an editor writes. */
class AnyMarkdownTest {

  private static final Set<String> ELEMENTS =
      Set.of(
          "a", "br", "code", "em", "ins", "span", "strong", "sub", "sup", "table", "tbody", "td",
          "th", "thead", "tr");

  private static final Set<String> ATTRIBUTES =
      Set.of("class", "data-editorial", "data-source", "href", "id", "scope");

  /** Pieces of Markdown, good and bad, that stand in each other's way when put side by side. */
  @Provide
  Arbitrary<String> markdown() {
    return Arbitraries.of(
            "chữ",
            " ",
            "  ",
            "    ",
            "\n",
            "\n\n",
            "\t",
            "# ",
            "## ",
            "### ",
            "###### ",
            "- ",
            "  - ",
            "+ ",
            "* ",
            "1. ",
            "2) ",
            "> ",
            "*",
            "**",
            "_",
            "__",
            "`",
            "```\n",
            "<sup>",
            "</sup>",
            "<sub>",
            "</sub>",
            "<br>",
            "<br/>",
            "<b>",
            "</b>",
            "<script>",
            "<!--",
            "-->",
            "<div>\n",
            "<a href=\"x\">",
            "onclick=\"x\"",
            "{--",
            "--}",
            "{~~",
            "~>",
            "~~}",
            "{>>",
            "<<}",
            "{++",
            "++}",
            "{==",
            "==}",
            "{",
            "}",
            "{#a}",
            "{#a-1}",
            "{#A}",
            "{group=ha-tang}",
            "{group=x}",
            "[",
            "]",
            "(",
            ")",
            "[a](b.md)",
            "[a](javascript:x)",
            "<https://vi-du.vn>",
            "<a@vi-du.vn>",
            "![",
            "[^1]",
            "[^a\"b]",
            "[^1]: ",
            "[^2]: ",
            "[a]: b\n",
            "| ",
            " |",
            "|---|\n",
            "&amp;",
            "&lt;",
            "&#x202E;",
            "&#0;",
            "&nbsp;",
            "\\",
            "\\*",
            "\\{",
            "&",
            "<",
            ">",
            "\"",
            "'",
            "-----\n",
            "===\n",
            "***\n",
            "I- ",
            "1. Mục",
            "(1) ",
            "a) ",
            "Điều 5. ",
            "Nơi nhận:\n",
            "\uD83D\uDE00",
            "\u00A0",
            "\u200B",
            "e\u0301",
            "\u2028")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 1500)
  void nothing_throws_and_ids_are_unique_unless_told(@ForAll @From("markdown") String body) {
    Reading reading = Reading.of(body);
    List<String> ids = reading.passages().stream().map(Passage::id).toList();
    if (reading.findings().isEmpty()) {
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(ids).allMatch(id -> id.matches("[a-z0-9]+([-_][a-z0-9]+)*"));
    }
    assertThat(reading.text().sections().isEmpty())
        .isEqualTo(reading.keys().contains("file.no-text"));
  }

  @Property(tries = 500)
  void any_string_that_a_file_may_hold_is_read(@ForAll String anything) {
    String body =
        anything
            .codePoints()
            .mapToObj(Character::toString)
            .filter(character -> ForbiddenCharacter.in(character).isEmpty())
            .collect(Collectors.joining());
    Reading.of(body).passages().forEach(passage -> assertSafe(passage.wording().html()));
  }

  @Property(tries = 1500)
  void the_html_is_balanced_and_holds_only_what_is_allowed(@ForAll @From("markdown") String body) {
    Reading.of(body).passages().forEach(passage -> assertSafe(passage.wording().html()));
  }

  @Property(tries = 1500)
  void the_html_shows_the_words_of_the_text(@ForAll @From("markdown") String body) {
    for (Passage passage : Reading.of(body).passages()) {
      Document html = Jsoup.parseBodyFragment(passage.wording().html());
      html.select("[data-editorial], sup.footnote-ref").remove();
      html.select("br, td, th").after(" ");
      assertThat(letters(html.wholeText())).isEqualTo(letters(passage.text()));
      html.select("ins").forEach(mark -> mark.text(mark.attr("data-source")));
      assertThat(letters(html.wholeText())).isEqualTo(letters(passage.wording().supplied()));
    }
  }

  @Property(tries = 500)
  void every_finding_has_a_line_of_the_file(@ForAll @From("markdown") String body) {
    int last = Reading.BODY + (int) body.chars().filter(c -> c == '\n').count();
    assertThat(Reading.of(body).findings())
        .allSatisfy(finding -> assertThat(finding.at().line()).isBetween(Reading.BODY, last));
  }

  private static void assertSafe(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    String context = html.startsWith("<table>") ? "div" : "p";
    Document document = Document.createShell("");
    Element parent = document.body().appendElement(context);
    parser.parseFragmentInput(html, parent, "").forEach(parent::appendChild);
    assertThat(parser.getErrors()).as(html).isEmpty();
    for (Element element : parent.select("*:not(:root)")) {
      if (element != parent) {
        assertThat(ELEMENTS).as(html).contains(element.normalName());
        for (Attribute attribute : element.attributes()) {
          assertThat(ATTRIBUTES).as(html).contains(attribute.getKey());
        }
        assertThat(element.select("a a")).as(html).isEmpty();
      }
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "");
  }
}
