package vn.doichieu.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Section.Role;
import vn.doichieu.model.Statements;

/** What a plan leaves out of the one it carries out. */
class LeftOutTest {

  private static final String BRIDGE = "Dựng lại cây cầu gỗ bắc qua suối trước mùa mưa.";
  private static final String LESSONS = "Mở lớp buổi tối cho người cao tuổi học cách gọi xe.";

  @Test
  void a_passage_without_a_like_is_left_out() {
    Plan parent = plan("tinh", "Tỷ lệ ruộng lúa được tưới tự động tối thiểu 70%.", BRIDGE, LESSONS);
    Plan child = plan("xa", "Tỷ lệ ruộng lúa được tưới tự động tối thiểu 30%.", LESSONS);

    LeftOut found = LeftOut.of(parent, Lineage.between(parent, child, Statements.NONE));

    assertThat(found.compared()).isEqualTo(3);
    assertThat(found.missing()).extracting(Passage::text).containsExactly(BRIDGE);
    assertThat(found.changed())
        .singleElement()
        .satisfies(link -> assertThat(link.own("tinh").passage()).isEqualTo("i-p1"));
  }

  @Test
  void seven_words_the_preamble_and_the_signature_leave_nothing_out() {
    Plan parent =
        PlanBuilder.plan("tinh")
            .text(
                text ->
                    text.part(Role.PREAMBLE, "mo-dau")
                        .paragraph("mo-dau-p1", BRIDGE)
                        .heading(2, "i", "I- Mục tiêu")
                        .paragraph("i-p1", "Bảy chữ thì chưa đủ để")
                        .part(Role.SIGNATURE, "ky")
                        .paragraph("ky-p1", BRIDGE))
            .build();

    assertThat(LeftOut.of(parent, List.of())).isEqualTo(new LeftOut(0, List.of(), List.of()));
  }

  private static Plan plan(String id, String... paragraphs) {
    return PlanBuilder.plan(id)
        .text(
            text -> {
              text.heading(2, "i", "I- Mục tiêu");
              for (int place = 0; place < paragraphs.length; place++) {
                text.paragraph("i-p" + (place + 1), paragraphs[place]);
              }
            })
        .build();
  }
}
