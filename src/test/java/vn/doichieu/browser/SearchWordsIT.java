package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.doichieu.text.WordTable;

/** What a reader types comes to the same words as the text of the plans did when it was indexed. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchWordsIT {

  private static final String LOAD =
      """
      const [address, done] = arguments;
      const script = document.createElement('script');
      script.src = address;
      script.onload = () => done('loaded');
      script.onerror = () => done('failed');
      document.head.append(script);
      """;

  /* Texts go to the browser as numbers: half a surrogate pair is not let through otherwise. */
  private static final String DECODE =
      """
      const text = codes => codes.map(code => String.fromCharCode(code)).join('');
      const codes = text => Array.from({length: text.length}, (none, i) => text.charCodeAt(i));
      const search = window.doichieu.text;
      """;

  private URI home;
  private URI script;

  @BeforeAll
  void address() {
    SiteUnderTest site = SiteUnderTest.built();
    home = site.address(new Page("index.html"));
    script = home.resolve("js/search-text.js");
  }

  @Test
  void a_word_is_what_the_table_says(Browser browser) {
    load(browser);
    List<WordTable.Word> words = WordTable.words();
    Object found =
        browser.run(
            DECODE
                + "return arguments[0].map(text).map(search.word)"
                + ".map(word => [codes(word.term), codes(word.form)]);",
            words.stream().map(word -> codes(word.raw())).toList());

    for (int i = 0; i < words.size(); i++) {
      WordTable.Word word = words.get(i);
      assertThat(((List<?>) found).get(i))
          .as(word.toString())
          .isEqualTo(List.of(longs(word.term()), longs(word.form())));
    }
  }

  @Test
  void a_text_has_the_words_of_the_table_and_every_whole_is_among_what_a_query_looks_for(
      Browser browser) {
    load(browser);
    List<WordTable.Text> texts = WordTable.texts();
    List<?> found =
        (List<?>)
            browser.run(
                DECODE
                    + """
                    return arguments[0].map(text).map(one => {
                      const words = search.tokens(one);
                      const wholes = words.map((word, i) => search.wholes(words, one, i));
                      return [words.map(word => codes(word.term)), wholes.flat().map(whole => whole.term)];
                    });
                    """,
                texts.stream().map(text -> codes(text.raw())).toList());

    for (int i = 0; i < texts.size(); i++) {
      WordTable.Text text = texts.get(i);
      List<?> both = (List<?>) found.get(i);
      assertThat(both.get(0))
          .as(text.toString())
          .isEqualTo(text.terms().stream().map(SearchWordsIT::longs).toList());
      assertThat(((List<?>) both.get(1)).stream().map(String::valueOf))
          .as(text.toString())
          .containsAll(text.wholes());
    }
  }

  @Test
  void words_of_a_query_are_marked_in_a_text_whatever_diacritics_it_was_typed_with(
      Browser browser) {
    load(browser);
    assertThat(marked(browser, "Phát triển hạ tầng số", "ha tang")).containsExactly("hạ tầng");
    assertThat(marked(browser, "kĩ năng; kỹ thuật", "kỹ năng")).containsExactly("kĩ năng", "kỹ");
    assertThat(marked(browser, "Hoá đơn", "HÓA")).containsExactly("Hoá");
    assertThat(marked(browser, "số 57-NQ/TW", "57 nq tw")).containsExactly("57-NQ/TW");
    assertThat(marked(browser, "constructor", "__proto__")).isEmpty();
  }

  private static List<String> marked(Browser browser, String text, String query) {
    Object marks =
        browser.run(
            "const [text, query] = arguments;"
                + "return window.doichieu.marks(text, query).map(one => text.slice(...one));",
            text,
            query);
    return ((List<?>) marks).stream().map(String::valueOf).toList();
  }

  private void load(Browser browser) {
    browser.visit(home);
    assertThat(browser.runAsync(LOAD, script.toString())).isEqualTo("loaded");
  }

  private static List<Integer> codes(String text) {
    return text.chars().boxed().toList();
  }

  private static List<Long> longs(String text) {
    return text.chars().asLongStream().boxed().toList();
  }
}
