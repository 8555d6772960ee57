package vn.doichieu.content;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.model.TaskGroup.HUMAN_RESOURCES;
import static vn.doichieu.model.TaskGroup.INFRASTRUCTURE;
import static vn.doichieu.model.TaskGroup.INSTITUTIONS;
import static vn.doichieu.model.TaskGroup.INTERNATIONAL_COOPERATION;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.compare.TaskGroups;
import vn.doichieu.compare.TaskSection;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.TaskGroup;
import vn.doichieu.read.ContentReader;

/** What is true of the task groups of the plans that ship, as read by eye. */
class ShippedTaskGroupsTest {

  private static Corpus corpus;

  @BeforeAll
  static void read() throws IOException {
    corpus = new ContentReader().read(Path.of(".")).corpus();
  }

  private static TaskGroups of(String plan) {
    return TaskGroups.of(corpus.plan(plan).orElseThrow());
  }

  private static List<String> passages(List<TaskSection> sections) {
    return sections.stream().map(TaskSection::passage).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hung-yen", "son-hong"})
  void hung_yen_and_son_hong_have_a_section_for_each_group_in_the_order_of_the_resolution(
      String plan) {
    TaskGroups groups = of(plan);

    for (TaskGroup group : TaskGroup.values()) {
      assertThat(passages(groups.of(group))).containsExactly("iii-" + (group.ordinal() + 1));
      assertThat(groups.of(group).get(0).passages()).isPositive();
    }
    assertThat(groups.merged()).isEmpty();
    assertThat(groups.own()).isEmpty();
  }

  @Test
  void vinh_thuan_lacks_international_cooperation_and_joins_data_with_human_resources() {
    TaskGroups groups = of("vinh-thuan");

    assertThat(groups.missing()).containsExactly(INTERNATIONAL_COOPERATION);
    assertThat(passages(groups.of(INFRASTRUCTURE))).containsExactly("iii-3", "iii-4");
    assertThat(passages(groups.of(HUMAN_RESOURCES))).containsExactly("iii-4");
    assertThat(passages(groups.merged())).containsExactly("iii-4");
    assertThat(groups.split()).containsExactly(INFRASTRUCTURE);
    assertThat(groups.own()).isEmpty();
  }

  @Test
  void the_eight_of_nghe_an_map_in_part_two_are_its_own_and_none_is_of_institutions() {
    TaskGroups groups = of("nghe-an");

    assertThat(groups.missing()).containsExactly(INSTITUTIONS);
    assertThat(passages(groups.own())).containsExactly("ii-1-4-2", "ii-1-4-4");
    assertThat(passages(groups.merged())).containsExactly("ii-1-4-3");
    assertThat(passages(groups.of(HUMAN_RESOURCES))).containsExactly("ii-1-4-3", "ii-1-4-5");
    assertThat(groups.own().get(0).title())
        .startsWith("Tăng cường sự lãnh đạo của các cấp ủy")
        .endsWith("đổi mới sáng tạo.");
    assertThat(groups.of(INFRASTRUCTURE).get(0).passages()).isZero();
  }

  @Test
  void the_plan_of_the_district_without_a_name_is_not_divided_by_groups() {
    assertThat(of("huyen-386").isDivided()).isFalse();
  }
}
