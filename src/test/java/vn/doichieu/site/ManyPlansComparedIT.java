package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indicators and national targets against so many plans that they stand in groups and parts. */
class ManyPlansComparedIT {

  private static final int LIMIT = 500_000;
  private static final int PLANS = 310;
  private static final int INDICATORS = 30;

  @TempDir private Path folder;
  private Run run;

  @BeforeEach
  void build() {
    Site site = Site.fixture("mot-van-ban", folder).with("content/kpi.yaml", indicators());
    IntStream.rangeClosed(1, PLANS)
        .forEach(
            number ->
                site.with(
                    "content/van-ban/a" + number + ".md",
                    MarkdownPlan.named("a" + number)
                        .key("place", "xa-thu")
                        .key("level", "xa")
                        .body(
                            "## Mục tiêu đến năm 2030\n\n- Chỉ tiêu chung đạt "
                                + number % 90
                                + "%.")
                        .text()));
    run = site.build().succeeds();
  }

  /** Each plan sets every indicator, on another base than the Resolution. */
  private static String indicators() {
    String targets =
        IntStream.rangeClosed(1, PLANS)
            .mapToObj(
                number ->
                    ("      - {plan: a%d, year: 2030, year-from: heading, op: eq, value: %d, words: đạt,"
                            + " base: tổng số hộ của đơn vị, quote: Chỉ tiêu chung đạt %d%%.}\n")
                        .formatted(number, number % 90, number % 90))
            .collect(Collectors.joining());
    return IntStream.rangeClosed(1, INDICATORS)
        .mapToObj(
            number ->
                """
                  - id: chi-tieu-%d
                    name: Chỉ tiêu số %d
                    theme: chung
                    unit: "%%"
                    base: tổng số hộ của cả nước
                    better: higher
                    national:
                      - {year: 2030, op: ge, value: 50, source: "theo nguồn công khai"}
                    targets:
                %s"""
                    .formatted(number, number, targets))
        .collect(
            Collectors.joining("", "themes:\n  - {id: chung, name: Chung}\nindicators:\n", ""));
  }

  @Test
  void no_page_is_too_heavy_and_every_plan_stands_in_the_pages_of_its_province() {
    run.pages().forEach(page -> assertThat(page.html().length()).isLessThan(LIMIT));
    for (String way : List.of("chi-tieu", "muc-do-de-cap")) {
      run.page("so-sanh/" + way + ".html")
          .contains("so-sanh/" + way + "/tinh-tinh-thu.html", "du-lieu/index.html");
      run.page("nhung/" + way + "/tinh-tinh-thu-2.html").contains("Phần 2/");
      run.page("so-sanh/" + way + "/tinh-tinh-thu.html").contains("../../du-lieu/tinh-tinh-thu/");
    }
    List<String> plans =
        run.pages()
            .filter(page -> page.html().contains("js/matrix.js"))
            .flatMap(page -> page.document().select("th[data-plan]").eachAttr("data-plan").stream())
            .filter(plan -> plan.startsWith("a"))
            .toList();
    assertThat(plans).hasSize(PLANS).doesNotHaveDuplicates();
  }
}
