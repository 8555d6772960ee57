package vn.doichieu.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.StatementsBuilder.statements;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.doichieu.compare.Responsibilities.Agency;
import vn.doichieu.compare.Responsibilities.Cell;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.fixture.StatementsBuilder;
import vn.doichieu.model.AgencyKind;
import vn.doichieu.model.Assignment;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Statements;

class ResponsibilitiesTest {

  private static Responsibilities table(StatementsBuilder builder, String... plans) {
    List<Plan> columns = Stream.of(plans).map(id -> PlanBuilder.plan(id).build()).toList();
    Statements recorded = builder.build();
    return Responsibilities.of(
        columns, recorded.agencyKinds(), Responsibilities.byPlan(recorded.assignments()));
  }

  private static Cell cell(Responsibilities table, int row, int column) {
    return table.rows().get(row).cells().get(column);
  }

  private static List<String> told(List<Agency> agencies) {
    return agencies.stream()
        .map(
            agency -> agency.name() + ": " + agency.tasks().stream().map(Assignment::task).toList())
        .toList();
  }

  @Test
  void each_kind_of_agency_has_a_cell_for_each_plan() {
    Responsibilities table =
        table(
            statements()
                .kind("ubnd")
                .kind("van-phong")
                .assignment("a", "UBND tỉnh", "ubnd", "xây dựng")
                .assignment("b", "Văn phòng", "van-phong", "theo dõi"),
            "a",
            "b");
    assertThat(table.rows())
        .extracting(row -> row.kind().id())
        .containsExactly("ubnd", "van-phong");
    assertThat(told(cell(table, 0, 0).agencies())).containsExactly("UBND tỉnh: [xây dựng]");
    assertThat(cell(table, 0, 1).agencies()).isEmpty();
    assertThat(cell(table, 0, 1).size()).isZero();
    assertThat(told(cell(table, 1, 1).agencies())).containsExactly("Văn phòng: [theo dõi]");
  }

  @Test
  void tasks_stand_under_the_agency_as_the_plan_names_it() {
    Responsibilities table =
        table(
            statements()
                .kind("ubnd")
                .assignment("a", "UBND tỉnh", "ubnd", "một")
                .assignment("a", "UBND các cấp", "ubnd", "hai")
                .assignment("a", "UBND tỉnh", "ubnd", "ba"),
            "a");
    assertThat(told(cell(table, 0, 0).agencies()))
        .containsExactly("UBND tỉnh: [một, ba]", "UBND các cấp: [hai]");
    assertThat(cell(table, 0, 0).size()).isEqualTo(3);
  }

  @Test
  void a_cell_is_cut_inside_an_agency_and_nothing_is_lost() {
    Responsibilities table =
        table(
            statements()
                .kind("ubnd")
                .assignment("a", "UBND tỉnh", "ubnd", "một")
                .assignment("a", "UBND tỉnh", "ubnd", "hai")
                .assignment("a", "UBND huyện", "ubnd", "ba"),
            "a");
    Cell cell = cell(table, 0, 0);
    assertThat(told(cell.first(1))).containsExactly("UBND tỉnh: [một]");
    assertThat(told(cell.after(1))).containsExactly("UBND tỉnh: [hai]", "UBND huyện: [ba]");
    assertThat(told(cell.first(2))).containsExactly("UBND tỉnh: [một, hai]");
    assertThat(told(cell.after(2))).containsExactly("UBND huyện: [ba]");
    assertThat(told(cell.first(9))).isEqualTo(told(cell.agencies()));
    assertThat(cell.after(9)).isEmpty();
  }

  @Test
  void kinds_without_a_task_in_these_plans_have_no_row_but_are_named() {
    Responsibilities table =
        table(
            statements()
                .kind("ubnd")
                .kind("van-phong")
                .assignment("a", "UBND tỉnh", "ubnd", "xây dựng")
                .assignment("khac", "Văn phòng", "van-phong", "theo dõi"),
            "a");
    assertThat(table.rows()).extracting(row -> row.kind().id()).containsExactly("ubnd");
    assertThat(table.without()).extracting(AgencyKind::id).containsExactly("van-phong");
  }

  @Test
  void a_plan_without_tasks_keeps_its_column() {
    Responsibilities table =
        table(statements().kind("ubnd").assignment("a", "UBND tỉnh", "ubnd", "xây dựng"), "a", "b");
    assertThat(table.rows().get(0).cells())
        .extracting(cell -> cell.plan().id())
        .containsExactly("a", "b");
  }
}
