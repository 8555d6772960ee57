package vn.doichieu.bake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.fixture.TextBuilder;
import vn.doichieu.model.Level;
import vn.doichieu.model.TaskGroup;

/** Task groups of plans that nobody expects. */
class TaskGroupPagesTest {

  private static final String PAGE = "so-sanh/nhiem-vu.html";

  @TempDir private Path folder;

  private BakedSite bake(Consumer<TextBuilder> text) {
    return BakedSite.of(folder, corpus -> {}, List.of(plan("a").text(text)));
  }

  @Test
  void a_title_as_long_as_a_page_is_cut_and_leads_to_all_of_it() {
    BakedSite site =
        bake(
            text -> text.opening(TaskGroup.AWARENESS).heading(2, "i", "I. " + "dài ".repeat(2000)));

    assertThat(site.texts(PAGE, ".tasks td a"))
        .singleElement()
        .asString()
        .hasSizeLessThan(400)
        .endsWith("…");
  }

  @Test
  void of_thousands_of_sections_a_cell_shows_a_few_and_counts_the_rest() {
    BakedSite site =
        bake(
            text ->
                IntStream.rangeClosed(1, 5000)
                    .forEach(
                        i ->
                            text.opening(TaskGroup.AWARENESS)
                                .paragraph("p-" + i, "(" + i % 900 + ") Việc.")));

    assertThat(site.texts(PAGE, ".tasks td .mark").get(0)).isEqualTo("tách thành 5000 mục");
    assertThat(site.page(PAGE).select(".tasks td a")).hasSize(12);
    assertThat(site.texts(PAGE, ".tasks td li")).contains("và 4988 mục nữa, xem trong văn bản");
  }

  @Test
  void many_plans_of_communes_alone_leave_the_first_page_to_the_provinces_links() {
    BakedSite site =
        BakedSite.of(
            folder,
            corpus -> corpus.place("t", Level.PROVINCE),
            IntStream.range(0, 13)
                .mapToObj(i -> plan("x-" + i).level(Level.COMMUNE).place("t"))
                .toList());

    assertThat(site.page(PAGE).select(".tasks")).isEmpty();
    assertThat(site.texts(PAGE, "section[aria-labelledby=theo-tinh] li"))
        .containsExactly("t 13 văn bản");
    assertThat(site.texts("so-sanh/nhiem-vu/tinh-t.html", "td.undivided")).hasSize(13);
    assertThat(site.page("nhung/nhiem-vu/tinh-t.html").select(".bare-source a").attr("href"))
        .isEqualTo("../../so-sanh/nhiem-vu/tinh-t.html");
  }
}
