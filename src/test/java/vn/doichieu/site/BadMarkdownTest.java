package vn.doichieu.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors get wrong in headings, blocks and files as a whole. */
class BadMarkdownTest extends FaultyBlock {

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
