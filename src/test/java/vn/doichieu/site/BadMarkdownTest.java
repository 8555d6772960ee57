package vn.doichieu.site;

import static vn.doichieu.site.MarkdownPlan.BODY;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors get wrong in the text itself. */
class BadMarkdownTest {

  private static final String X = "content/van-ban/x.md:";

  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void publish() {
    site = Site.published("mot-van-ban", folder);
  }

  /** The faulty block is the second: it stands two lines below the body's first. */
  private Run build(String block) {
    String body = "Một đoạn.\n\n" + block.replace("\\n", "\n");
    return site.with("content/van-ban/x.md", MarkdownPlan.named("x").body(body).text()).build();
  }

  private static String at(int line) {
    return X + (BODY + line) + ":";
  }

  @ParameterizedTest
  @CsvSource({
    "'### Sâu ngay', 2, '###', '##'",
    "'## Một\\n\\n#### Hai', 4, '####', '###'",
    "'## Một\\n\\n### Hai\\n\\n##### Ba', 6, '#####', '####'",
    "'# Tên trang', 2, '#', '##'"
  })
  void headings_that_jump_are_told_with_the_right_level(
      String block, int line, String wrong, String right) {
    build(block).fails(1).saysOnly(at(line), wrong, right);
  }

  @Test
  void a_heading_without_words_is_told() {
    build("##\n\nMột đoạn.").fails(1).says(at(2), "không có chữ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ra {~~sức~>lực|không được đóng",
        "Ra {--sức|không được đóng",
        "Ra {>>ghi chú|không được đóng",
        "Ra {~~sức\\n\\nlực~>x~~}|không được đóng",
        "Ra sức~~}|mà không có dấu mở",
        "Ra sức--} và lực|mà không có dấu mở",
        "Ra sức<<}|mà không có dấu mở",
        "Ra {~~sức~~}|chưa đủ",
        "Ra {~~~>lực~~}|chưa đủ",
        "Ra {~~sức~>~~}|chưa đủ",
        "Ra {~~ ~> ~~}|chưa đủ",
        "Ra {----}|chưa đủ",
        "Ra {-- --}|chưa đủ",
        "Ra {>><<}|chưa đủ",
        "Ra {++sức++}|không được thêm chữ",
        "Ra {==sức==}|dấu tô",
        "Ra {~~sức {--3--}~>lực~~}|không được đóng",
        "Ra {~~sức~>{~~a~>b~~}~~}|không được đóng"
      })
  void broken_critic_markup_is_told(String block, String message) {
    build(block).fails(1).says(at(2), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"## {--3", "- một\\n- {--3", "| A |\\n|---|\\n| {--3 |", "> {--3"})
  void broken_critic_markup_is_told_in_every_kind_of_block(String block) {
    build(block).fails(1).says(X, "không được đóng");
  }

  @ParameterizedTest
  @CsvSource({
    "'Xem [đây](#ii-9).', '#ii-9', không có trong trang đó",
    "'Xem [đây](thu.md#i-11).', 'thu.md#i-11', 'gần nhất: thu.md#i-1'",
    "'Xem [đây](thuu.md).', 'thuu.md', 'gần nhất: thu.md'",
    "'Xem [đây](khong-co.md).', 'khong-co.md', không có",
    "'Xem [đây](../../ngoai.md).', '../../ngoai.md', ra ngoài",
    "'Xem [đây](/van-ban/thu.html).', '/van-ban/thu.html', gạch chéo",
    "'Xem [đây]().', '', không có địa chỉ",
    "'Xem [đây](../dia-phuong/ca-mau.html).', ca-mau.html, không có"
  })
  void a_link_that_leads_nowhere_is_told(String block, String target, String message) {
    build(block).fails(1).saysOnly(at(2), target, message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[đây](javascript:alert(1))",
        "[đây](JavaScript:alert(1))",
        "[đây](java&#115;cript:alert(1))",
        "[đây](java\\script:alert(1))",
        "[đây](&#1;javascript:alert(1))",
        "[đây](data:text/html;base64,PHNjcmlwdD4=)",
        "[đây](vbscript:x)",
        "[đây](file:///etc/passwd)",
        "<javascript:alert(1)>",
        "<data:text/html,x>",
        "![ảnh](data:image/png;base64,AAAA)",
        "![ảnh](javascript:alert(1))",
        "[đây][a]\\n\\n[a]: javascript:alert(1)",
        "[đây](//may-chu-la.vn/x)",
        "[đây](https:may-chu-la.vn)"
      })
  void a_link_that_runs_or_carries_something_never_reaches_a_page(String block) {
    build("Xem " + block + ".").fails(1).says(X);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "Chữ <script>alert(1)</script>",
        "<SCRIPT SRC=x.js>",
        "<div onclick=\"alert(1)\">x</div>",
        "Chữ <b onclick=\"alert(1)\">x</b>",
        "m<sup onclick=\"alert(1)\">2</sup>",
        "m<sup\nonclick=alert(1)>2</sup>",
        "<br onclick=\"alert(1)\">",
        "Chữ <img src=x onerror=alert(1)>",
        "<iframe src=\"https://vi-du.vn\"></iframe>",
        "<style>p { color: red }</style>",
        "Chữ <a href=\"javascript:alert(1)\">x</a>",
        "<!-- ghi chú -->",
        "Chữ <!-- ghi chú --> tiếp",
        "<?php echo 1 ?>",
        "Chữ <![CDATA[ x ]]>",
        "<!DOCTYPE html>",
        "Chữ <!ENTITY x>",
        "- <script>alert(1)</script>",
        "## Chữ <u>x</u>",
        "| A |\n|---|\n| <script>alert(1)</script> |",
        "[^1]\n\n[^1]: <script>alert(1)</script>"
      })
  void html_beyond_sup_sub_br_never_reaches_a_page(String block) {
    build(block).fails(1).says(X);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"m<sup>2", "m2</sup>", "m<sup>2</sub>", "<sup>**m</sup>2**", "**<sup>m**</sup>"})
  void tags_that_do_not_match_are_told(String block) {
    build(block).fails(1).says(at(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[^x\"onclick=\"alert(1)]\n\n[^x\"onclick=\"alert(1)]: Cước chú.",
        "[^a b]\n\n[^a b]: Cước chú.",
        "[^<b>]\n\n[^<b>]: Cước chú.",
        "[^1]\n\n[^1]: Một.\n\n[^1]: Hai."
      })
  void a_footnote_sign_that_makes_no_address_is_told(String block) {
    build("Chữ " + block).fails(1).says(X);
  }

  @Test
  void links_inside_links_are_told() {
    build("[a <https://vi-du.vn> b](thu.md)").fails(1).saysOnly(at(2), "trong liên kết");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- a", "| A |\n    |---|", "## a", "    b"})
  void a_footnote_that_holds_more_than_paragraphs_is_told(String block) {
    build("Chữ[^1].\n\n[^1]: Một.\n\n    " + block).fails(1).says(X);
  }

  @Test
  void footnotes_that_nobody_refers_to_or_that_are_not_there_are_told() {
    build("Chữ[^1].").fails(1).saysOnly(at(2), "[^1]");
    build("Chữ.\n\n[^1]: Cước chú.").fails(1).saysOnly(at(4), "[^1]");
  }

  @ParameterizedTest
  @CsvSource({
    "'Chữ {#Ii-1}', #Ii-1",
    "'Chữ {#ii_ _1}', _1",
    "'Chữ {#mục}', #mục",
    "'Chữ {#mot} x {#hai} {#ba}', cuối đoạn",
    "'Chữ {group=nhan-thuc} x', cuối đoạn",
    "'Chữ {group=nhan-thucc}', gần nhất: nhan-thuc",
    "'Chữ {group=}', nhan-thuc",
    "'Chữ {#mo-dau-p1}', đã có ở đoạn khác",
    "'Chữ {mau=do}', mau=do"
  })
  void braces_at_the_end_of_a_block_that_make_no_sense_are_told(String block, String message) {
    build(block).fails(1).says(at(2), message);
  }

  @Test
  void a_brace_in_the_text_loses_no_word_before_the_attributes() {
    build("Một {hai} ba {#bon}")
        .succeeds()
        .page("van-ban/x.html")
        .contains("<p id=\"bon\">Một {hai} ba<");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"thong-tin", "noi-dung", "tai-ve", "muc-luc", "cho-da-sua", "mo-dau", "ky"})
  void an_address_that_the_page_itself_has_is_told(String id) {
    build("Chữ {#" + id + "}\n\nNơi nhận:\n\n- Lưu.\n\n**BÍ THƯ**").fails(1).says(at(2), "#" + id);
  }

  @Test
  void a_line_of_dashes_below_a_paragraph_makes_no_heading_of_it() {
    build("Một đoạn\n-----\nHai").fails(1).saysOnly(at(3), "đường kẻ ngang");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\nmã\n```",
        "    thụt vào bốn",
        "***",
        "![ảnh](x.png)",
        "- một\n- \n- ba",
        "[a]: thu.md"
      })
  void blocks_that_an_official_text_does_not_have_are_told(String block) {
    build(block).fails(1).says(X);
  }

  @Test
  void the_same_faults_are_told_in_a_page_of_the_portal() {
    site.with(
            "content/huong-dan.md",
            "---\ntype: page\ntitle: Hướng dẫn\n---\n#### Sâu\n\n[x](khong.md) <u>x</u> {--3\n")
        .build()
        .fails(1)
        .says("content/huong-dan.md:5:", "####")
        .says("content/huong-dan.md:7:", "khong.md")
        .says("content/huong-dan.md:7:", "<u>")
        .says("content/huong-dan.md:7:", "không được đóng");
  }

  @Test
  void all_faults_of_all_files_are_told_in_one_run_in_order() {
    site.with(
            "content/van-ban/x.md",
            MarkdownPlan.named("x").key("level", "x").body("a {--\n\n### b").text())
        .edit("content/thuat-ngu.yaml", "term: GRDP", "tern: GRDP")
        .build()
        .fails(1)
        .says("content/thuat-ngu.yaml:2:", "“tern”")
        .says("content/thuat-ngu.yaml:2:", "“term”")
        .says("content/van-ban/x.md:7:")
        .says(at(0))
        .says(at(2))
        .tells("5 lỗi");
  }

  @Test
  void nesting_beyond_measure_is_told() {
    for (String block :
        new String[] {
          ">- ".repeat(1_000),
          "- ".repeat(20_000),
          "1. ".repeat(1_000),
          "*".repeat(20_000),
          "**a ".repeat(1_000) + "b**".repeat(1_000),
          "<sup>".repeat(1_000)
        }) {
      build(block + " a").fails(1).says(X, "quá sâu");
    }
  }
}
