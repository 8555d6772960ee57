package vn.doichieu.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors get wrong in the marks between braces, and in footnotes. */
class BadMarksTest extends FaultyBlock {

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
}
