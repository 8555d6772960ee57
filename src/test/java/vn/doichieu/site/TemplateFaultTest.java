package vn.doichieu.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal that brings a template of its own, with a fault in it. */
class TemplateFaultTest {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="vi"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
      <title>Thử</title></head><body>
      """;

  /** The line below {@link #HEAD}. */
  private static final int LINE = 5;

  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void publish() {
    site = Site.published("mot-van-ban", folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${content.khongCo}|khongCo",
        "${content.plan.metadata.tieuDe}|tieuDe",
        "${content.plan.metadata.number}|number",
        "<#if content.plan>x</#if>|content.plan",
        "${1 / 0}|by zero",
        "<#include \"khong-co.ftl\">|khong-co.ftl",
        "<#stop \"dừng\">|dừng",
        "${content.plan.id}${content.plan.metadata.title?substring(9999)}|van-ban/thu.html",
        "<@khong_co/>|khong_co",
        "${content.title?eval}|van-ban/thu.html"
      })
  void a_fault_of_a_template_names_its_file_line_and_page(String fault, String words) {
    site.with("templates/plan.ftl", HEAD + fault + "\n</body></html>\n")
        .build()
        .fails(1)
        .saysOnly("templates/plan.ftl:" + LINE + ":", words, "van-ban/thu.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<#if true>", "${content.", "</#if>", "<#khong>", "<#list as x></#list>"})
  void a_template_that_cannot_be_parsed_is_told_with_its_line(String fault) {
    site.with("templates/plan.ftl", HEAD + fault + "\n")
        .build()
        .fails(1)
        .says("templates/plan.ftl:", "cú pháp");
  }

  @Test
  void a_fault_in_a_library_names_the_library() {
    site.with("templates/lib/rieng.ftl", "<#macro m>\n${khongCo}\n</#macro>\n")
        .with("templates/plan.ftl", "<#import \"lib/rieng.ftl\" as r>\n" + HEAD + "<@r.m/>\n")
        .build()
        .fails(1)
        .saysOnly("templates/lib/rieng.ftl:2:", "khongCo", "van-ban/thu.html");
  }

  @Test
  void a_template_that_calls_itself_for_ever_is_told() {
    site.with("templates/plan.ftl", HEAD + "<#macro m><@m/></#macro><@m/>\n")
        .build()
        .fails(1)
        .says("templates/plan.ftl:", "mãi không dừng");
  }

  @Test
  void the_faults_of_several_templates_are_told_in_one_run() {
    site.with("templates/plan.ftl", HEAD + "${content.khongCo}\n")
        .with("templates/home.ftl", HEAD + "${content.cungKhong}\n")
        .build()
        .fails(1)
        .says("templates/home.ftl:" + LINE + ":", "cungKhong")
        .says("templates/plan.ftl:" + LINE + ":", "khongCo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p onclick=\"alert(1)\">x</p>|onclick",
        "<a href=\"javascript:alert(1)\">x</a>|javascript:",
        "<script>alert(1)</script>|<script>",
        "<p style=\"color: red\">x</p>|style",
        "<img src=\"https://vi-du.vn/a.png\" alt=\"\">|https://vi-du.vn/a.png",
        "<a href=\"khong-co.html\">x</a>|khong-co.html",
        "<a href=\"#khong-co\">x</a>|#khong-co",
        "<a href=\"/van-ban/\">x</a>|/van-ban/"
      })
  void a_page_that_breaks_the_rules_of_the_site_is_not_published(String html, String words) {
    site.with("templates/plan.ftl", HEAD + html + "\n</body></html>\n")
        .build()
        .fails(1)
        .says("van-ban/thu.html:" + LINE + ":", words);
  }

  @Test
  void a_template_that_does_not_escape_a_title_is_caught_by_the_inspection() {
    site.edit(Site.PLAN, "title: Kế hoạch", "title: <script>alert(1)</script> Kế hoạch")
        .with("templates/plan.ftl", HEAD + "${content.title?no_esc}\n</body></html>\n")
        .build()
        .fails(1)
        .says("van-ban/thu.html:" + LINE + ":", "<script>");
  }

  @Test
  void own_templates_go_before_those_the_program_carries() {
    site.with("templates/article.ftl", HEAD + "<h1>Mẫu riêng</h1>\n</body></html>\n")
        .build()
        .succeeds()
        .page("gioi-thieu.html")
        .shows("h1", "Mẫu riêng");
  }

  @Test
  void settings_that_cannot_be_read_are_told() {
    site.with("jbake.properties", "portal.name=${portal.name}\n")
        .build()
        .fails(1)
        .saysOnly("jbake.properties:", "tên=giá-trị");
    site.with("jbake.properties", "site.host=vi-du.gov.vn\n")
        .build()
        .fails(1)
        .saysOnly("jbake.properties:", "site.host", "https://");
    byte[] latin = "portal.name=C\u00e6ng\n".getBytes(StandardCharsets.ISO_8859_1);
    site.with("jbake.properties", latin).build().fails(1).saysOnly("jbake.properties:", "UTF-8");
  }

  @Test
  void settings_are_shown_and_never_run() {
    site.with("jbake.properties", "portal.name=<b>Cổng</b>\nportal.report=javascript:alert(1)\n")
        .build()
        .fails(1)
        .says("index.html:", "javascript:alert(1)");
    site.with("jbake.properties", "portal.name=<b>Cổng</b>, hai\nportal.report=a@vi-du.vn\n")
        .build()
        .succeeds()
        .page("index.html")
        .contains("&lt;b&gt;Cổng&lt;/b&gt;, hai", "mailto:a@vi-du.vn")
        .lacks("<b>Cổng</b>, hai");
  }
}
