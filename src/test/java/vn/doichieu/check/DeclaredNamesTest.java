package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.StatementsBuilder.statements;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.StatementsBuilder;

class DeclaredNamesTest {

  private static List<String> report(StatementsBuilder recorded) {
    return Report.of(new DeclaredNames(), corpus().statements(recorded.build()));
  }

  @Test
  void an_unknown_theme_names_the_nearest() {
    assertThat(report(statements().theme("kinh-te-so").indicator("quy-mo", "kinh-te-sô", "%")))
        .containsExactly(
            "ERROR content/kpi.yaml:3: Chủ đề “kinh-te-sô” chưa được khai báo. Hãy thêm vào mục"
                + " themes, hoặc sửa mục theme; gần nhất: kinh-te-so");
  }

  @Test
  void an_unknown_kind_of_agency_is_reported_at_the_assignment() {
    assertThat(report(statements().kind("mat-tran").assignment("a", "UBND huyện", "ubnd", "x y z")))
        .singleElement()
        .asString()
        .startsWith("ERROR content/phan-cong.yaml:3: Loại cơ quan “ubnd”");
  }

  @Test
  void declared_names_are_fine() {
    assertThat(
            report(
                statements()
                    .theme("kinh-te-so")
                    .indicator("quy-mo")
                    .kind("ubnd")
                    .assignment("a", "UBND huyện", "ubnd", "x y z")))
        .isEmpty();
  }
}
