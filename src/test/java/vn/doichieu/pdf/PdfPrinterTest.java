package vn.doichieu.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPrinterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String LETTERS =
      "aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz"
          + "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";

  private final PdfPrinter printer = new PdfPrinter();

  private PrintedPdf print(String body) throws PdfException {
    return printer.print(page("", body), DAY);
  }

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html lang=\"vi\"><head><title>Kế hoạch</title>"
        + "<style>@page { margin: 25mm } li { list-style: none } html { font-family: text, signs } body { word-wrap: break-word }"
        + " b { font-weight: 700 } i { font-style: italic }</style>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "<b>%s</b>", "<i>%s</i>", "<b><i>%s</i></b>"})
  void every_vietnamese_letter_can_be_copied(String style) throws PdfException {
    String letters = LETTERS + LETTERS.toUpperCase(Locale.ROOT) + "0123456789“”‘’–…₫²%";
    PrintedPdf pdf = print("<p>" + style.replace("%s", letters) + "</p>");
    assertThat(pdf.missing()).isEmpty();
    String read = ReadPdf.of(pdf.bytes()).letters();
    assertThat(read).isEqualTo(letters);
    assertThat(Normalizer.isNormalized(read, Normalizer.Form.NFC)).isTrue();
  }

  @Test
  void signs_of_mathematics_and_other_alphabets_are_printed_too() throws PdfException {
    PrintedPdf pdf = print("<p>≥ ≤ ≠ → ▲ α Ω Ж</p>");
    assertThat(pdf.missing()).isEmpty();
    assertThat(ReadPdf.of(pdf.bytes()).letters()).isEqualTo("≥≤≠→▲αΩЖ");
  }

  @Test
  void a_letter_without_a_picture_is_told_and_stands_as_its_number() throws PdfException {
    PrintedPdf pdf = print("<p>a 🧠 中 b</p>");
    assertThat(pdf.missing()).containsExactly(0x4e2d, 0x1f9e0);
    assertThat(ReadPdf.of(pdf.bytes()).letters()).isEqualTo("a[U+1F9E0][U+4E2D]b");
  }

  @Test
  void words_stand_in_the_file_in_the_order_they_are_read() throws PdfException {
    String body = "<p>một <b>hai <i>ba</i> bốn</b> năm<sup>6</sup><ins>bảy</ins> tám</p>";
    assertThat(ReadPdf.of(print(body).bytes()).letters()).isEqualTo("mộthaibabốnnăm6bảytám");
  }

  @Test
  void the_signs_of_items_are_words() throws PdfException {
    String body =
        "<ul data-mark='-'><li>a<ul data-mark='+'><li>b</li></ul></li></ul><ul><li>c</li></ul>";
    assertThat(ReadPdf.of(print(body).bytes()).letters()).isEqualTo("-a+bc");
  }

  @Test
  void it_is_tagged_and_says_its_title_and_language() throws PdfException {
    ReadPdf pdf = ReadPdf.of(print("<h1>Một</h1><p>Đoạn <b>đậm</b></p>").bytes());
    assertThat(pdf.faults()).isEmpty();
    assertThat(pdf.title()).isEqualTo("Kế hoạch");
  }

  @Test
  void bookmarks_nest() throws PdfException {
    String head =
        "<bookmarks><bookmark name=\"Một &amp; hai\" href=\"#a\"><bookmark name=\"Nhỏ\" href=\"#b\">"
            + "</bookmark></bookmark><bookmark name=\"Ba\" href=\"#c\"></bookmark></bookmarks>";
    byte[] pdf =
        printer
            .print(page(head, "<h2 id='a'>1</h2><h3 id='b'>2</h3><h2 id='c'>3</h2>"), DAY)
            .bytes();
    assertThat(ReadPdf.of(pdf).bookmarks()).containsExactly("Một & hai", "  Nhỏ", "Ba");
  }

  @Test
  void one_page_gives_the_same_bytes_on_any_thread_and_with_any_printer() throws PdfException {
    String html = page("", "<h2 id='a'>Mục</h2><ul><li>một</li><li><b>hai</b></li></ul>");
    byte[] first = printer.print(html, DAY).bytes();
    List<byte[]> others =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(i -> unchecked(i % 3 == 0 ? new PdfPrinter() : printer, html))
            .toList();
    assertThat(others).allSatisfy(bytes -> assertThat(bytes).isEqualTo(first));
    assertThat(printer.print(html, DAY.plusDays(1)).bytes()).isNotEqualTo(first);
  }

  @Test
  void nothing_is_fetched(@TempDir Path folder) throws PdfException, IOException {
    Path style = folder.resolve("a.css");
    Files.writeString(style, "p:after { content: 'LẤY' }");
    String head = "<link rel=\"stylesheet\" href=\"" + style.toUri() + "\">";
    byte[] pdf =
        printer
            .print(page(head, "<p>Chữ</p><img alt=\"\" src=\"" + style.toUri() + "\">"), DAY)
            .bytes();
    assertThat(ReadPdf.of(pdf).letters()).isEqualTo("Chữ");
  }

  @Test
  void long_words_break_and_stay_whole_when_copied() throws PdfException {
    String word = "số".repeat(20_000);
    ReadPdf pdf = ReadPdf.of(print("<p>" + word + "</p>").bytes());
    assertThat(pdf.letters()).isEqualTo(word);
    assertThat(pdf.pages()).isGreaterThan(3);
  }

  @Test
  void wide_and_long_tables_keep_their_words() throws PdfException {
    String row = "<tr>" + "<td>ô dữ liệu</td>".repeat(30) + "</tr>";
    ReadPdf pdf = ReadPdf.of(print("<table>" + row.repeat(60) + "</table>").bytes());
    assertThat(pdf.pages()).isGreaterThan(1);
    assertThat(pdf.letters()).contains("liệu");
  }

  @Test
  void what_nests_too_deep_is_a_fault_of_the_page_and_leaves_the_printer_whole()
      throws PdfException {
    String deep = "<div>".repeat(20_000) + "x" + "</div>".repeat(20_000);
    assertThatThrownBy(() -> print(deep)).isInstanceOf(PdfException.class);
    assertThat(ReadPdf.of(print("<p>Chữ</p>").bytes()).letters()).isEqualTo("Chữ");
  }

  @Test
  void a_page_that_is_not_well_formed_is_told_as_such() {
    assertThatThrownBy(() -> print("<p>x"))
        .isInstanceOfSatisfying(PdfException.class, e -> assertThat(e.isMarkup()).isTrue());
  }

  @Test
  void the_day_is_the_one_given() throws PdfException {
    assertThat(ReadPdf.of(print("<p>x</p>").bytes()).dates())
        .containsExactly("2026-11-22T00:00:00Z", "2026-11-22T00:00:00Z");
  }

  private static byte[] unchecked(PdfPrinter printer, String html) {
    try {
      return printer.print(html, DAY).bytes();
    } catch (PdfException e) {
      throw new IllegalStateException(e);
    }
  }
}
