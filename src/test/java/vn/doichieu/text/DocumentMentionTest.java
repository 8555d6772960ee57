package vn.doichieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentMentionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị|Nghị quyết|57-NQ/TW|22/12/2024",
        "Nghị quyết số 57-NQ/TW, ngày 22-12-2024|Nghị quyết|57-NQ/TW|22-12-2024",
        "Nghị quyết số 57- NQ/TW nhằm|Nghị quyết|57-NQ/TW|-",
        "Nghị quyết số 03/NQ-CP ngày 09/01/2025|Nghị quyết|03/NQ-CP|09/01/2025",
        "Quyết định số 489/QĐ-TTg|Quyết định|489/QĐ-TTg|-",
        "Luật số 72/2025/QH15|Luật|72/2025/QH15|-",
        "theo 1665/NQ-UBTVQH15 thì|-|1665/NQ-UBTVQH15|-",
        "Chương trình hành động số 42-CTr/TU ngày 10/4/2025|Chương trình hành động|42-CTr/TU|10/4/2025",
        "Hướng dẫn số 186-HD/BTGTW, ngày 8/1/2025|Hướng dẫn|186-HD/BTGTW|8/1/2025",
        "Kế hoạch 386-KH/TU của|Kế hoạch|386-KH/TU|-",
        "Nghị quyết 82-NQ/TU|Nghị quyết|82-NQ/TU|-",
        "Nghị định số: 30/2020/NĐ-CP.|Nghị định|30/2020/NĐ-CP|-",
        "(57-NQ/TW)|-|57-NQ/TW|-"
      })
  void a_document_is_found_by_its_number(String text, String type, String number, String date) {
    assertThat(DocumentMention.in(text))
        .containsExactly(
            new DocumentMention(Optional.ofNullable(type), number, Optional.ofNullable(date)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HĐND-UBND",
        "24/7",
        "2025-2030",
        "22/12/2024",
        "50 - 55%",
        "5G",
        "Đề án 06",
        "1/3",
        "3-5 ha",
        "Covid-19",
        "TW",
        "NQ/TW",
        "tháng 6-2025",
        "2021-2025/2026",
        "a57-NQ/TW",
        "10-15 người",
        ""
      })
  void what_is_no_number_of_a_document_is_not_taken_for_one(String text) {
    assertThat(DocumentMention.in(text)).isEmpty();
  }

  @Test
  void several_documents_are_found_in_order() {
    assertThat(
            DocumentMention.in(
                "Nghị quyết số 57-NQ/TW và Nghị quyết số 03/NQ-CP; Luật 72/2025/QH15, 57-NQ/TW"))
        .extracting(DocumentMention::number)
        .containsExactly("57-NQ/TW", "03/NQ-CP", "72/2025/QH15", "57-NQ/TW");
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            "Nghị quyết",
            " ",
            "số ",
            "57",
            "-",
            "/",
            "NQ",
            "TW",
            "2025",
            "QH15",
            "ngày ",
            "22/12/2024",
            ",",
            "Đ",
            "ctr",
            "CTr",
            ".",
            "Luật ",
            "\n")
        .list()
        .ofMaxSize(30)
        .map(list -> String.join("", list));
  }

  @Property(tries = 1000)
  void every_number_found_stands_in_the_text(@ForAll @From("words") String text) {
    String bare = text.replaceAll("\\s", "");
    List<DocumentMention> mentions = DocumentMention.in(text);
    assertThat(mentions)
        .allSatisfy(
            mention -> {
              assertThat(bare).contains(mention.number());
              assertThat(mention.number()).matches("\\d{1,4}[-/].*[A-ZĐ].*");
            });
  }
}
