package vn.doichieu.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links and HTML that must not reach a page. */
class UnsafeMarkupTest extends FaultyBlock {

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

  @Test
  void links_inside_links_are_told() {
    build("[a <https://vi-du.vn> b](thu.md)").fails(1).saysOnly(at(2), "trong liên kết");
  }
}
