package vn.doichieu.check;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.fixture.TextBuilder;
import vn.doichieu.model.Section;

class SuppliedCopiesTest {

  private static final String ANY_SUM = "0".repeat(64);

  @TempDir private Path folder;

  private List<String> report(PlanBuilder plan) {
    return Report.of(new SuppliedCopies(), corpus().plan(plan));
  }

  private List<String> compare(String copy, Consumer<TextBuilder> text) throws IOException {
    return compare(copy, UTF_8, text);
  }

  private List<String> compare(String copy, Charset charset, Consumer<TextBuilder> text)
      throws IOException {
    byte[] bytes = copy.getBytes(charset);
    Files.write(folder.resolve("a.txt"), bytes);
    return report(plan("a").folder(folder).source("a.txt", sum(bytes)).text(text));
  }

  private static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_missing_copy_is_reported_with_the_place_where_it_should_lie() {
    assertThat(report(plan("a").folder(folder).source("a.pdf", ANY_SUM)))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/a.md:19: ")
        .contains("“a.pdf”", "content/van-ban/a.pdf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"goc/a.txt", "../a.txt", "..\\a.txt", "/etc/passwd", "C:a.txt", "..", ""})
  void a_copy_outside_the_folder_of_its_plan_is_an_error_and_is_not_opened(String file) {
    assertThat(report(plan("a").folder(folder).source(file, ANY_SUM)))
        .singleElement()
        .asString()
        .startsWith("ERROR ")
        .contains("Chỉ ghi tên tệp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.html", "A.HTM", "a.xhtml", "a.svg", "a.js", "a.xml", "a.css"})
  void a_copy_that_browsers_would_run_is_an_error(String file) throws IOException {
    Files.writeString(folder.resolve(file), "x");
    assertThat(report(plan("a").folder(folder).source(file, ANY_SUM)))
        .singleElement()
        .asString()
        .contains("trình duyệt");
  }

  @Test
  void a_folder_in_the_place_of_the_copy_is_an_error() throws IOException {
    Files.createDirectory(folder.resolve("a.txt"));
    assertThat(report(plan("a").folder(folder).source("a.txt", ANY_SUM))).hasSize(1);
  }

  @Test
  void a_link_that_leads_out_of_the_folder_is_an_error(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("bi-mat.txt"), "x");
    Files.createSymbolicLink(folder.resolve("a.txt"), secret);
    assertThat(report(plan("a").folder(folder).source("a.txt", sum("x".getBytes(UTF_8)))))
        .singleElement()
        .asString()
        .contains("ra ngoài thư mục");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "abc", "0x", "g000000000000000000000000000000000000000000000000000000"})
  void a_checksum_that_is_none_shows_the_right_one_to_paste(String wrong) throws IOException {
    byte[] bytes = {1, 2, 3};
    Files.write(folder.resolve("a.pdf"), bytes);
    assertThat(report(plan("a").folder(folder).source("a.pdf", wrong)))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/a.md:19: ")
        .contains("64 chữ số")
        .endsWith(sum(bytes));
  }

  @Test
  void a_checksum_of_another_file_shows_the_right_one_to_paste() throws IOException {
    byte[] bytes = {1, 2, 3};
    Files.write(folder.resolve("a.pdf"), bytes);
    assertThat(report(plan("a").folder(folder).source("a.pdf", ANY_SUM)))
        .singleElement()
        .asString()
        .contains("không khớp")
        .endsWith(sum(bytes));
  }

  @Test
  void a_checksum_in_capitals_is_fine() throws IOException {
    byte[] bytes = {1, 2, 3};
    Files.write(folder.resolve("a.pdf"), bytes);
    assertThat(report(plan("a").folder(folder).source("a.pdf", sum(bytes).toUpperCase())))
        .isEmpty();
  }

  @Test
  void a_noisy_copy_with_the_words_of_the_plan_is_fine() throws IOException {
    assertThat(
            compare(
                """
                **KẾ HOẠCH**

                -----

                **I- MỤC ĐÍCH, YÊU CẦU****1. Mục đích**

                - Quy mô kinh tế số phân đầu chiếm 35% GRDP<sup>1</sup>, diện tích 20 km<sup>2</sup> 3 và

                <sup>1</sup> Quyết định số 489/QĐ-TTg.

                hơn.

                Nơi nhận:

                - Lưu VPTU;CV<sup>D,P</sup>.
                """,
                text ->
                    text.paragraph("mo-dau-p1", "KẾ HOẠCH")
                        .heading(2, "i", "I- MỤC ĐÍCH, YÊU CẦU")
                        .heading(3, "i-1", "1. Mục đích")
                        .paragraph(
                            "i-1-p1",
                            new vn.doichieu.model.Wording(
                                "",
                                "Quy mô kinh tế số phân đầu chiếm 35% GRDP, diện tích 20 km2 3 và"
                                    + " hơn.",
                                "",
                                List.of(),
                                List.of(),
                                List.of()))
                        .part(Section.Role.RECIPIENTS, "noi-nhan")
                        .paragraph("noi-nhan-p1", "Nơi nhận:")
                        .item("noi-nhan-p1-1", "-", "Lưu VPTU;CVD,P.")
                        .footnote("1", "Quyết định số 489/QĐ-TTg.")))
        .isEmpty();
  }

  @Test
  void the_words_as_supplied_count_and_not_the_corrected_ones() throws IOException {
    assertThat(compare("phân đầu", text -> text.corrected("p1", "phân đầu", "phấn đấu"))).isEmpty();
    assertThat(compare("phân đầu", text -> text.paragraph("p1", "phấn đấu"))).hasSize(1);
  }

  @Test
  void the_first_deviation_is_a_warning_that_shows_both_sides_and_the_passages_line()
      throws IOException {
    assertThat(
            compare(
                "I- MỤC ĐÍCH\n\n- Quán triệt, triển khai nghiêm túc.\n\n- Phân đầu hết sức.",
                text ->
                    text.heading(2, "i", "I- MỤC ĐÍCH")
                        .item("i-p1", "-", "Quán triệt, triển khai rất nghiêm túc.")
                        .item("i-p2", "-", "Phấn đấu hết sức.")))
        .singleElement()
        .asString()
        .startsWith("WARNING content/van-ban/a.md:22: ")
        .contains(
            "Bản được cung cấp: “…triệt, triển khai nghiêm túc.",
            "Ở đây: “…triệt, triển khai rất nghiêm túc.",
            "{~~chữ sai~>chữ đúng~~}");
  }

  @Test
  void words_missing_at_the_end_and_words_added_at_the_end_are_found() throws IOException {
    assertThat(compare("một hai ba", text -> text.paragraph("p1", "một hai"))).hasSize(1);
    assertThat(compare("một hai", text -> text.paragraph("p1", "một hai").paragraph("p2", "ba")))
        .singleElement()
        .asString()
        .startsWith("WARNING content/van-ban/a.md:22: ");
    assertThat(compare("một", text -> {})).hasSize(1);
  }

  @Test
  void a_printed_number_of_an_item_is_part_of_its_words() throws IOException {
    assertThat(compare("1. Quán triệt", text -> text.item("p1", "1.", "Quán triệt"))).isEmpty();
    assertThat(compare("1. Quán triệt", text -> text.item("p1", "2.", "Quán triệt"))).hasSize(1);
  }

  @Test
  void footnotes_are_compared_on_their_own_whatever_their_order_and_signs() throws IOException {
    String copy = "Một<sup>1</sup> hai<sup>2</sup>\n<sup>1</sup> Chú một.\n<sup>2</sup> Chú hai.\n";
    assertThat(
            compare(
                copy,
                text ->
                    text.paragraph("p1", "Một hai")
                        .footnote("1", "Chú hai.")
                        .footnote("a", "Chú một.")))
        .isEmpty();
    assertThat(
            compare(
                copy,
                text ->
                    text.paragraph("p1", "Một hai")
                        .footnote("1", "Chú một.")
                        .footnote("2", "Chú ba.")))
        .singleElement()
        .asString()
        .startsWith("WARNING content/van-ban/a.md:23: Cước chú 2");
    assertThat(compare(copy, text -> text.paragraph("p1", "Một hai").footnote("1", "Chú một.")))
        .singleElement()
        .asString()
        .startsWith("WARNING content/van-ban/a.md:19: ")
        .contains("“Chú hai.”");
  }

  @Test
  void footnotes_with_the_same_words_are_counted() throws IOException {
    String copy = "Một hai\n\n<sup>1</sup> Như trên.\n\n<sup>2</sup> Như trên.\n";
    assertThat(
            compare(
                copy,
                text ->
                    text.paragraph("p1", "Một hai")
                        .footnote("1", "Như trên.")
                        .footnote("2", "Như trên.")))
        .isEmpty();
    assertThat(compare(copy, text -> text.paragraph("p1", "Một hai").footnote("1", "Như trên.")))
        .hasSize(1);
  }

  @Test
  void copies_in_other_encodings_are_read_or_named() throws IOException {
    assertThat(compare("Kế hoạch", UTF_16, text -> text.paragraph("p1", "Kế hoạch"))).isEmpty();
    assertThat(compare("\uFEFFKế hoạch", UTF_8, text -> text.paragraph("p1", "Kế hoạch")))
        .isEmpty();
    assertThat(
            compare(
                "K\u00D5 ho\u00B9ch",
                Charset.forName("windows-1252"),
                text -> text.paragraph("p1", "Kế hoạch")))
        .singleElement()
        .asString()
        .startsWith("WARNING content/van-ban/a.md:19: ")
        .contains("UTF-8");
  }

  @Test
  void a_plan_without_a_copy_is_fine() {
    assertThat(report(plan("a"))).isEmpty();
  }
}
