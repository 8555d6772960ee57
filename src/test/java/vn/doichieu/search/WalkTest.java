package vn.doichieu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.TextBuilder;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Section;
import vn.doichieu.model.Section.Role;
import vn.doichieu.model.Text;

class WalkTest {

  @Test
  void every_passage_is_met_in_reading_order_with_its_standing() {
    Plan plan =
        plan("thu")
            .text(
                text ->
                    text.paragraph("mo-dau-p1", "Căn cứ")
                        .heading(2, "i", "I- Mục đích")
                        .paragraph("i-p1", "Quán triệt")
                        .heading(3, "i-1", "1. Mục đích")
                        .heading(7, "i-1-a", "a)")
                        .item("i-1-a-p1", "-", "ý")
                        .footnote("1", "chú")
                        .part(Role.RECIPIENTS, "noi-nhan")
                        .paragraph("noi-nhan-p1", "Như trên")
                        .part(Role.SIGNATURE, "ky")
                        .paragraph("ky-p1", "T/M"))
            .build();

    assertThat(walked(plan))
        .containsExactly(
            "mo-dau-p1 " + Walk.PREAMBLE,
            "i 1",
            "i-p1 0",
            "i-1 2",
            "i-1-a " + Walk.DEEPEST_HEADING,
            "i-1-a-p1 0",
            "cuoc-chu-1 " + Walk.CLOSING,
            "noi-nhan-p1 " + Walk.CLOSING,
            "ky-p1 " + Walk.CLOSING);
  }

  @Test
  void items_stand_deeper_the_further_in_they_are_but_not_without_end() {
    Passage item = item("6", List.of());
    for (int i = 5; i >= 1; i--) {
      item = item(String.valueOf(i), List.of(item));
    }
    Section section = new Section("i", Role.BODY, 0, Optional.empty(), List.of(item), List.of());
    Plan empty = plan("thu").build();
    Plan plan = new Plan(empty.file(), empty.metadata(), new Text(List.of(section)), List.of());

    assertThat(walked(plan)).containsExactly("1 0", "2 8", "3 9", "4 10", "5 11", "6 11");
    assertThat(plan.text().allPassages().map(Passage::id))
        .containsExactly("1", "2", "3", "4", "5", "6");
  }

  private static Passage item(String id, List<Passage> items) {
    return new Passage(id, Passage.Kind.ITEM, "-", TextBuilder.plain("ý"), List.of(), items, 1);
  }

  private static List<String> walked(Plan plan) {
    List<String> walked = new ArrayList<>();
    Walk.through(plan, (passage, standing) -> walked.add(passage.id() + " " + standing));
    return walked;
  }
}
