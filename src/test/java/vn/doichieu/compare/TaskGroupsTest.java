package vn.doichieu.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.PlanBuilder.plan;
import static vn.doichieu.model.TaskGroup.AWARENESS;
import static vn.doichieu.model.TaskGroup.ENTERPRISES;
import static vn.doichieu.model.TaskGroup.HUMAN_RESOURCES;
import static vn.doichieu.model.TaskGroup.INFRASTRUCTURE;
import static vn.doichieu.model.TaskGroup.INSTITUTIONS;
import static vn.doichieu.model.TaskGroup.INTERNATIONAL_COOPERATION;
import static vn.doichieu.model.TaskGroup.POLITICAL_SYSTEM;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.TextBuilder;
import vn.doichieu.model.Section.Role;

class TaskGroupsTest {

  private static TaskGroups of(Consumer<TextBuilder> text) {
    return TaskGroups.of(plan("a").text(text).build());
  }

  private static List<String> passages(List<TaskSection> sections) {
    return sections.stream().map(TaskSection::passage).toList();
  }

  @Test
  void a_section_has_its_title_without_number_and_all_that_stands_below_it() {
    TaskGroups groups =
        of(
            text ->
                text.heading(2, "iii", "III- NHIỆM VỤ")
                    .opening(AWARENESS)
                    .heading(3, "iii-1", "1. Nâng cao nhận thức")
                    .paragraph("iii-1-p1", "Một hai ba")
                    .heading(4, "iii-1-a", "a) Tuyên truyền")
                    .item("iii-1-a-p1", "-", "Bốn năm"));

    assertThat(groups.of(AWARENESS))
        .containsExactly(
            new TaskSection("iii-1", "Nâng cao nhận thức", List.of(AWARENESS), 3, 4 + 3 + 2 + 2));
    assertThat(groups.relation(groups.of(AWARENESS).get(0), AWARENESS))
        .isEqualTo(TaskRelation.OPENS);
  }

  @Test
  void a_section_of_several_groups_is_merged_and_a_group_of_several_sections_split() {
    TaskGroups groups =
        of(
            text ->
                text.heading(2, "i", "I. Nhiệm vụ")
                    .opening(INFRASTRUCTURE)
                    .heading(3, "i-1", "1. Hạ tầng")
                    .opening(INFRASTRUCTURE, HUMAN_RESOURCES)
                    .heading(3, "i-2", "2. Dữ liệu, nhân lực"));

    assertThat(passages(groups.merged())).containsExactly("i-2");
    assertThat(groups.merged().get(0).mergedWith(INFRASTRUCTURE)).containsExactly(HUMAN_RESOURCES);
    assertThat(groups.split()).containsExactly(INFRASTRUCTURE);
    assertThat(groups.opened()).containsExactly(INFRASTRUCTURE, HUMAN_RESOURCES);
    assertThat(groups.rows())
        .filteredOn(row -> row.section().isPresent())
        .extracting(TaskRow::group, TaskRow::relation, row -> row.section().get().passage())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Optional.of(INFRASTRUCTURE), TaskRelation.SPLIT, "i-1"),
            org.assertj.core.groups.Tuple.tuple(
                Optional.of(INFRASTRUCTURE), TaskRelation.MERGED, "i-2"),
            org.assertj.core.groups.Tuple.tuple(
                Optional.of(HUMAN_RESOURCES), TaskRelation.MERGED, "i-2"));
  }

  @Test
  void a_group_that_nobody_opens_is_missing() {
    TaskGroups groups = of(text -> text.opening(AWARENESS).heading(2, "i", "I. Nhận thức"));

    assertThat(groups.missing())
        .containsExactly(
            INSTITUTIONS,
            INFRASTRUCTURE,
            HUMAN_RESOURCES,
            POLITICAL_SYSTEM,
            ENTERPRISES,
            INTERNATIONAL_COOPERATION);
    assertThat(groups.rows()).extracting(TaskRow::relation).contains(TaskRelation.MISSING);
  }

  @Test
  void a_plan_without_groups_lacks_none_and_says_that_it_is_not_divided() {
    TaskGroups groups =
        of(text -> text.heading(2, "i", "I. Một").paragraph("i-p1", "Chỉ có một đoạn."));

    assertThat(groups.isDivided()).isFalse();
    assertThat(groups.missing()).isEmpty();
    assertThat(groups.own()).isEmpty();
    assertThat(groups.rows())
        .containsExactly(
            new TaskRow("a", Optional.empty(), TaskRelation.UNDIVIDED, Optional.empty()));
  }

  @Test
  void a_section_beside_those_of_groups_is_the_plans_own() {
    TaskGroups groups =
        of(
            text ->
                text.heading(2, "i", "I. Mục tiêu")
                    .heading(3, "i-1", "1. Chung")
                    .heading(2, "ii", "II. Nhiệm vụ")
                    .opening(AWARENESS)
                    .heading(3, "ii-1", "1. Nhận thức")
                    .heading(3, "ii-2", "2. Bảo đảm kinh phí")
                    .paragraph("ii-2-p1", "Bố – trí")
                    .heading(2, "iii", "III. Tổ chức thực hiện"));

    assertThat(groups.own())
        .containsExactly(new TaskSection("ii-2", "Bảo đảm kinh phí", List.of(), 1, 4 + 2));
    assertThat(groups.rows())
        .filteredOn(row -> row.relation() == TaskRelation.OWN)
        .extracting(TaskRow::group)
        .containsExactly(Optional.empty());
  }

  @Test
  void of_the_parts_of_the_document_only_those_between_groups_are_its_own() {
    TaskGroups groups =
        of(
            text ->
                text.heading(2, "i", "I. Mục đích")
                    .opening(AWARENESS)
                    .heading(2, "ii", "II. Nhận thức")
                    .heading(2, "iii", "III. Kinh phí")
                    .opening(ENTERPRISES)
                    .heading(2, "iv", "IV. Doanh nghiệp")
                    .heading(2, "v", "V. Tổ chức thực hiện")
                    .part(Role.SIGNATURE, "ky"));

    assertThat(passages(groups.own())).containsExactly("iii");
  }

  @Test
  void a_section_that_holds_groups_deeper_down_is_not_the_plans_own() {
    TaskGroups groups =
        of(
            text ->
                text.heading(2, "i", "I. Nhiệm vụ")
                    .opening(AWARENESS)
                    .heading(3, "i-1", "1. Nhận thức")
                    .heading(3, "i-2", "2. Các việc khác")
                    .opening(ENTERPRISES)
                    .heading(4, "i-2-a", "a) Doanh nghiệp"));

    assertThat(groups.own()).isEmpty();
    assertThat(passages(groups.of(ENTERPRISES))).containsExactly("i-2-a");
  }

  @Test
  void numbered_blocks_are_like_sections_and_the_sentence_before_them_is_not() {
    TaskGroups groups =
        of(
            text ->
                text.heading(2, "i", "I. Nhiệm vụ")
                    .paragraph("i-p1", "Thực hiện các nhiệm vụ sau:")
                    .opening(AWARENESS)
                    .paragraph("i-1", "(1) Nâng cao nhận thức.")
                    .item("i-1-p1", "-", "Học tập Nghị quyết")
                    .paragraph("i-2", "(2) Tăng cường lãnh đạo.")
                    .opening(ENTERPRISES)
                    .paragraph("i-3", "(3) Doanh nghiệp.")
                    .paragraph("i-p2", "1. Đánh số kiểu khác."));

    assertThat(groups.of(AWARENESS))
        .containsExactly(
            new TaskSection("i-1", "Nâng cao nhận thức.", List.of(AWARENESS), 1, 4 + 4));
    assertThat(passages(groups.own())).containsExactly("i-2");
  }

  @Test
  void a_group_that_is_open_already_does_not_open_again_inside() {
    TaskGroups groups =
        of(
            text ->
                text.opening(AWARENESS, ENTERPRISES)
                    .heading(2, "i", "I. Nhiệm vụ")
                    .opening(AWARENESS)
                    .heading(3, "i-1", "1. Nhận thức")
                    .opening(INSTITUTIONS)
                    .heading(3, "i-2", "2. Thể chế")
                    .heading(3, "i-3", "3. Việc khác"));

    assertThat(passages(groups.of(AWARENESS))).containsExactly("i");
    assertThat(passages(groups.of(INSTITUTIONS))).containsExactly("i-2");
    assertThat(groups.split()).isEmpty();
    assertThat(groups.own()).isEmpty();
  }

  @Test
  void the_printed_number_of_any_kind_is_left_out_of_the_title() {
    for (String number : List.of("III- ", "1. ", "1.2. ", "(1) ", "a) ", "Điều 5. ", "II.")) {
      assertThat(
              of(text -> text.opening(AWARENESS).heading(2, "i", number + "Nhận thức"))
                  .of(AWARENESS))
          .extracting(TaskSection::title)
          .containsExactly("Nhận thức");
    }
    assertThat(of(text -> text.opening(AWARENESS).heading(2, "i", "5G và 6G")).of(AWARENESS))
        .extracting(TaskSection::title)
        .containsExactly("5G và 6G");
  }
}
