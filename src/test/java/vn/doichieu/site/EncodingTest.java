package vn.doichieu.site;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.site.Site.PLAN;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as old programs, other systems and bad luck leave them. */
class EncodingTest {

  private static final Charset LATIN = Charset.forName("windows-1252");

  /** "Kế hoạch thực hiện Nghị quyết của Bộ Chính trị về đột phá …", as TCVN3 fonts want it. */
  private static final String TCVN3 =
      "KÕ ho¹ch thùc hiÖn NghÞ quyÕt cña Bé ChÝnh trÞ vÒ ®ét ph¸ ph¸t triÓn khoa häc, c«ng nghÖ,"
          + " ®æi míi s¸ng t¹o vµ chuyÓn ®æi sè quèc gia";

  /** The same as VNI fonts want it. */
  private static final String VNI =
      "Keá hoaïch thöïc hieän Nghò quyeát cuûa Boä Chính trò veà ñoät phaù phaùt trieån khoa hoïc,"
          + " coâng ngheä, ñoåi môùi saùng taïo vaø chuyeån ñoåi soá quoác gia";

  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void publish() {
    site = Site.published("mot-van-ban", folder);
  }

  private static String plan(String words) {
    return MarkdownPlan.named("x").key("title", words).body(words).text();
  }

  private Run build(byte[] bytes) {
    return site.with("content/van-ban/x.md", bytes).build();
  }

  @Test
  void bytes_that_are_no_utf8_are_told() {
    byte[] bytes = plan("Kế hoạch ?").getBytes(UTF_8);
    bytes[bytes.length - 3] = (byte) 0xC3;
    build(bytes).fails(1).saysOnly("content/van-ban/x.md:", "UTF-8");
  }

  @Test
  void utf16_is_told_by_its_name() {
    for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
      build(plan("Kế hoạch").getBytes(charset))
          .fails(1)
          .saysOnly("content/van-ban/x.md:", "UTF-16");
      build(("\uFEFF" + plan("Kế hoạch")).getBytes(charset))
          .fails(1)
          .saysOnly("content/van-ban/x.md:", "UTF-16");
      build(plan("plain").getBytes(charset)).fails(1).saysOnly("content/van-ban/x.md:", "UTF-16");
    }
  }

  @Test
  void tcvn3_is_told_by_its_name() {
    build(plan(TCVN3).getBytes(LATIN)).fails(1).saysOnly("content/van-ban/x.md:", "TCVN3");
  }

  @Test
  void vni_is_told_by_its_name() {
    build(plan(VNI).getBytes(LATIN)).fails(1).saysOnly("content/van-ban/x.md:", "VNI");
  }

  @ParameterizedTest
  @ValueSource(strings = {TCVN3, VNI})
  void letters_of_old_fonts_saved_as_utf8_are_told(String words) {
    build(plan(words).getBytes(UTF_8)).fails(1).says("content/van-ban/x.md:", "Unicode");
  }

  @Test
  void yaml_and_address_lists_are_read_with_the_same_care() {
    site.with("content/thuat-ngu.yaml", "terms: []\n".getBytes(UTF_16LE))
        .build()
        .fails(1)
        .saysOnly("content/thuat-ngu.yaml:", "UTF-16");
    site.with("content/thuat-ngu.yaml", "terms: []\n")
        .with("content/dia-chi/thu.txt", new byte[] {'i', (byte) 0xFF})
        .build()
        .fails(1)
        .saysOnly("content/dia-chi/thu.txt:", "UTF-8");
  }

  @Test
  void decomposed_letters_are_composed_with_a_warning() {
    String decomposed = Normalizer.normalize(site.read(PLAN), Normalizer.Form.NFD);
    SitePage page =
        site.with(PLAN, decomposed)
            .build()
            .succeeds()
            .saysOnly(PLAN + ":", "cảnh báo", "dấu rời")
            .page("van-ban/thu.html");
    assertThat(Normalizer.isNormalized(page.html(), Normalizer.Form.NFC)).isTrue();
    page.contains("Thực hiện Nghị quyết", "id=\"ii-1-p1-2\"");
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends_are_accepted() {
    String html = site.build().succeeds().page("van-ban/thu.html").html();
    String windows = "\uFEFF" + site.read(PLAN).replace("\n", "\r\n");
    String same =
        site.with(PLAN, windows).build().succeeds().findsNothing().page("van-ban/thu.html").html();
    assertThat(withoutVersion(same)).isEqualTo(withoutVersion(html));
  }

  /** Other bytes are another version of the content, even where they say the same. */
  private static String withoutVersion(String html) {
    return html.replaceAll("<code>[0-9a-f]{12}</code>", "");
  }

  @Test
  void the_lines_of_a_file_with_windows_line_ends_are_counted_right() {
    String windows = site.read(PLAN).replace("level: tinh", "level: x").replace("\n", "\r\n");
    site.with(PLAN, windows).build().fails(1).saysOnly(PLAN + ":7:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\n", "\uFEFF", "\r\n\t"})
  void an_empty_file_is_told(String nothing) {
    site.with(PLAN, nothing).build().fails(1).says(PLAN + ":", "tệp rỗng");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "  \n\n"})
  void front_matter_without_text_is_told(String nothing) {
    build(MarkdownPlan.named("x").body(nothing).text().getBytes(UTF_8))
        .fails(1)
        .saysOnly("content/van-ban/x.md:" + MarkdownPlan.BODY + ":", "không có nội dung");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "\u001B[31m", "\u202E", "\u2066", "\uFFFD", "\u0085"})
  void characters_that_no_text_needs_are_told_with_their_line(String character) {
    build(MarkdownPlan.named("x").body("Một.\n\nHai" + character).text().getBytes(UTF_8))
        .fails(1)
        .saysOnly("content/van-ban/x.md:" + (MarkdownPlan.BODY + 2) + ":");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#xD800;", "&#x202E;", "&#27;", "&#7;", "&#x80;"})
  void entities_do_not_smuggle_such_characters_in(String entity) {
    build(MarkdownPlan.named("x").body("Một.\n\nHai" + entity + " ba").text().getBytes(UTF_8))
        .fails(1)
        .saysOnly("content/van-ban/x.md:" + (MarkdownPlan.BODY + 2) + ":");
  }

  @Test
  void a_file_beyond_measure_is_told_and_not_read() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(plan("Kế hoạch").getBytes(UTF_8));
    bytes.writeBytes(new byte[17 << 20]);
    build(bytes.toByteArray()).fails(1).saysOnly("content/van-ban/x.md:", "17 MB");
  }
}
