package vn.doichieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyWordsTest {

  private static List<String> words(String copy) {
    return CopyWords.ofCopy(copy).words(false);
  }

  @Test
  void words_are_runs_of_letters_and_digits_and_every_other_character_alone() {
    assertThat(words("ngày 22/12/2024 (57-NQ/TW), 5G..."))
        .containsExactly(
            "ngày", "22", "/", "12", "/", "2024", "(", "57", "-", "NQ", "/", "TW", ")", ",", "5G",
            ".", ".", ".");
  }

  @Test
  void headings_run_together_are_kept_apart() {
    assertThat(words("**YÊU CẦU****1. Mục đích**"))
        .containsExactly("YÊU", "CẦU", "1", ".", "Mục", "đích");
  }

  @Test
  void signs_at_the_start_of_a_line_are_layout() {
    assertThat(
            words("## **2. Tầm nhìn**\n#### ***a) Đến***\n- một\n  + hai\n* ba\n> bốn\n-----\n***"))
        .containsExactly("2", ".", "Tầm", "nhìn", "a", ")", "Đến", "một", "hai", "ba", "bốn");
  }

  @Test
  void the_same_signs_inside_a_line_and_before_numbers_are_text() {
    assertThat(words("I-MỤC 50 - 55% C# a+b")).contains("-", "#", "+");
    assertThat(words("-5 độ")).containsExactly("-", "5", "độ");
  }

  @Test
  void page_foot_notes_and_the_signs_that_refer_to_them_are_set_apart() {
    CopyWords copy =
        CopyWords.ofCopy("35% GRDP<sup>1</sup>. Kết nối,\n\n<sup>1</sup> Quyết định.\n\nchia sẻ");
    assertThat(String.join(" ", copy.words(true))).isEqualTo("35 % GRDP . Kết nối , chia sẻ");
    assertThat(copy.footnotes()).containsExactly("Quyết định.");
  }

  @Test
  void what_is_set_high_and_refers_to_no_footnote_is_text() {
    assertThat(words("5 km<sup>2</sup> CV<sup>D,P</sup><br>hết"))
        .containsExactly("5", "km2", "CVD", ",", "P", "hết");
  }

  @Test
  void a_table_gives_the_words_of_its_cells() {
    assertThat(words("| TT | Chỉ tiêu |\n|---|:---:|\n| 1 | GRDP |"))
        .containsExactly("TT", "Chỉ", "tiêu", "1", "GRDP");
    assertThat(words("Ban Bí thư |")).containsExactly("Ban", "Bí", "thư", "|");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00AD", "\uFEFF", "\u00A0", "\u200B", "\u2060", "\t", "\r\n", "\f"})
  void invisible_characters_are_white_space(String invisible) {
    assertThat(words(invisible + "chuyển" + invisible + "đổi")).containsExactly("chuyển", "đổi");
  }

  @Test
  void decomposed_letters_are_the_composed_ones() {
    assertThat(words("chuye\u0302\u0309n")).containsExactly("chuyển");
  }

  @Test
  void a_dash_that_a_line_break_put_in_front_is_the_dash_of_the_text() {
    CopyWords copy = CopyWords.ofCopy("chính trị\n- xã hội");
    assertThat(copy.deviation(CopyWords.ofText("chính trị - xã hội"))).isEmpty();
    assertThat(copy.deviation(CopyWords.ofText("chính trị xã hội"))).isEmpty();
    assertThat(copy.deviation(CopyWords.ofText("chính trị + xã hội"))).isPresent();
  }

  @Test
  void the_words_around_a_place_are_shown_as_written() {
    CopyWords text = CopyWords.ofText("Một hai ngày 22/12/2024, ba bốn");
    assertThat(text.around(3, 1, 5)).isEqualTo("…ngày 22/12/2024…");
    assertThat(text.around(text.size(), 3, 5)).isEqualTo("…, ba bốn");
    assertThat(text.around(0, 3, 100)).isEqualTo("Một hai ngày 22/12/2024, ba bốn");
    assertThat(CopyWords.ofText("").around(0, 3, 3)).isEmpty();
  }

  @Test
  void the_line_of_a_word_is_known() {
    CopyWords text = CopyWords.ofText("một hai\nba\n\nbốn");
    assertThat(IntStream.rangeClosed(0, text.size()).map(text::lineOf))
        .containsExactly(0, 0, 1, 3, 3);
  }

  @Provide
  Arbitrary<String> word() {
    return Arbitraries.strings()
        .withChars("aăâbcdđeêghiklmnoôơpqrstuưvxyấềỗựỷ0123456789AĐ")
        .ofMinLength(1)
        .ofMaxLength(6);
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.of(
        " ",
        "\n",
        "\n\n",
        "  \n",
        "** **",
        "****",
        "\n- ",
        "\n  + ",
        "\n## ",
        "\n#### **",
        "\n\n-----\n\n",
        "\u00A0",
        " \\",
        "\n* ");
  }

  @Property(tries = 300)
  void noise_between_words_changes_nothing(
      @ForAll @Size(min = 1, max = 30) List<@net.jqwik.api.From("word") String> words,
      @ForAll @Size(30) List<@net.jqwik.api.From("noise") String> noise) {
    String copy =
        IntStream.range(0, words.size())
            .mapToObj(i -> words.get(i) + noise.get(i))
            .collect(Collectors.joining());
    CopyWords text = CopyWords.ofText(String.join(" ", words));
    assertThat(CopyWords.ofCopy(copy).deviation(text)).isEmpty();
    assertThat(text.deviation(CopyWords.ofCopy(copy))).isEmpty();
  }

  @Property(tries = 300)
  void a_changed_a_lost_and_an_added_word_are_found_where_they_are(
      @ForAll @Size(min = 1, max = 20) List<@net.jqwik.api.From("word") String> words,
      @ForAll @IntRange(max = 19) int anywhere) {
    int at = anywhere % words.size();
    CopyWords text = CopyWords.ofText(String.join(" ", words));
    List<String> changed = new java.util.ArrayList<>(words);
    changed.set(at, words.get(at) + "x");
    assertThat(text.deviation(CopyWords.ofText(String.join(" ", changed))))
        .contains(new CopyWords.Deviation(at, at));
    changed.remove(at);
    assertThat(text.deviation(CopyWords.ofText(String.join(" ", changed)))).isPresent();
    changed.addAll(at, List.of(words.get(at), "?"));
    assertThat(text.deviation(CopyWords.ofText(String.join(" ", changed))))
        .contains(new CopyWords.Deviation(at + 1, at + 1));
  }

  @Property(tries = 300)
  void a_footnote_may_stand_on_any_line(
      @ForAll @Size(min = 1, max = 10) List<@net.jqwik.api.From("word") String> lines,
      @ForAll @IntRange(max = 10) int anywhere) {
    List<String> copy = new java.util.ArrayList<>(lines);
    copy.add(anywhere % (lines.size() + 1), "<sup>7</sup> Quyết định số 7.");
    CopyWords words = CopyWords.ofCopy(String.join("\n", copy));
    assertThat(words.words(true)).isEqualTo(lines);
    assertThat(words.footnotes()).containsExactly("Quyết định số 7.");
  }

  @Property(tries = 300)
  void any_text_deviates_nowhere_from_itself(@ForAll String text) {
    assertThat(CopyWords.ofCopy(text).deviation(CopyWords.ofCopy(text))).isEmpty();
    assertThat(CopyWords.ofText(text).deviation(CopyWords.ofText(text))).isEmpty();
  }
}
