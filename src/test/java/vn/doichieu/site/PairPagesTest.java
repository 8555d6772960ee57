package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of two plans side by side, and what the browser puts others together from. */
class PairPagesTest {

  private static final int MOST = 400_000;

  @TempDir private Path folder;

  private Site with(String first, String second) {
    return Site.fixture("mot-van-ban", folder)
        .with("content/van-ban/a.md", MarkdownPlan.named("a").body(first).text())
        .with("content/van-ban/b.md", MarkdownPlan.named("b").body(second).text());
  }

  private Path data(String name) {
    return folder.resolve("xuat-ban/site/du-lieu").resolve(name);
  }

  @Test
  void two_plans_of_the_same_words_fold_to_one_text() {
    String body =
        "## I- MỤC ĐÍCH\n\nTổ chức quán triệt Nghị quyết đến cán bộ.\n\nXây dựng hạ tầng dữ liệu.";
    Run run = with(body, body).build().succeeds();

    run.page("so-sanh/a--b.html")
        .shows(".pair-same summary", "3 đoạn giống nhau nguyên văn")
        .shows(".pair-row");
    run.has("nhung/a--b.html").has("du-lieu/cap/a--b.csv").hasNo("so-sanh/b--a.html");
  }

  @Test
  void a_plan_of_one_paragraph_without_targets_and_groups_has_its_page() {
    with("Một đoạn.", "## I- VIỆC\n\nMột việc khác hẳn.")
        .build()
        .succeeds()
        .page("so-sanh/a--b.html")
        .contains("Chưa ghi nhận chỉ tiêu nào", "không có mục nào ứng với bảy nhóm")
        .contains("Chưa ghi nhận mốc thời gian nào")
        .shows(".pair-row.own .pair-sign", "Nội dung riêng", "Nội dung riêng", "Nội dung riêng");
  }

  @Test
  void a_plan_of_five_thousand_passages_keeps_the_page_small() throws IOException {
    StringBuilder body = new StringBuilder("## I- VIỆC\n");
    for (int i = 0; i < 5_000; i++) {
      body.append("\nViệc thứ ")
          .append(i)
          .append(" là xây dựng hạ tầng số ")
          .append(i % 97)
          .append(" ở xã.\n");
    }
    Run run = with(body.toString(), "## I- VIỆC\n\nXây dựng hạ tầng số ở xã.").build().succeeds();

    run.page("so-sanh/a--b.html").contains("Những đoạn sau", "dòng nữa chỉ có trong bảng CSV");
    assertThat(folder.resolve("xuat-ban/site/so-sanh/a--b.html"))
        .satisfies(page -> assertThat(Files.size(page)).isBetween(200_000L, (long) MOST));
    assertThat(Files.readAllLines(data("cap/a--b.csv"))).hasSizeGreaterThan(5_000);
  }

  @Test
  void hostile_words_stay_inside_the_string_of_a_script() throws IOException {
    with("Câu '\\n' có </script\\> và dấu \u2028 lạ.", "Một đoạn.").build().succeeds();

    assertThat(Files.readString(data("van-ban/a.js")))
        .startsWith("window.doichieu.nhan('a',JSON.parse('{")
        .endsWith("'));\n")
        .doesNotContain("</script", "\u2028")
        .contains("\\'");
  }

  @Test
  void the_page_of_comparisons_leads_to_every_pair_without_a_script() {
    with("Một đoạn.", "Một đoạn.")
        .build()
        .succeeds()
        .page("so-sanh/index.html")
        .contains("href=\"a--b.html\"", "href=\"a--thu.html\"", "href=\"b--thu.html\"");
  }

  @Test
  void targets_of_two_plans_are_compared_only_where_their_basis_is_equal() {
    Run run = Site.fixture("chi-tieu", folder).build().succeeds();

    run.page("so-sanh/tinh-a--tinh-b.html").shows("#chi-tieu", "Chỉ tiêu");
    assertThat(run.page("so-sanh/tinh-a--tinh-b.html").document().select(".pair-verdict").text())
        .containsAnyOf("cao hơn", "Cùng một mức", "Không cùng căn cứ tính");
  }
}
