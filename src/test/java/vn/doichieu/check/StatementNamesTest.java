package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.StatementsBuilder.statements;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.fixture.StatementsBuilder;

class StatementNamesTest {

  private static List<String> report(StatementsBuilder recorded) {
    return Report.of(new StatementNames(), corpus().statements(recorded.build()));
  }

  @Test
  void slugs_are_fine_and_a_theme_may_be_called_like_an_indicator() {
    assertThat(
            report(
                statements()
                    .theme("kinh-te-so")
                    .indicator("kinh-te-so")
                    .indicator("tfp")
                    .kind("kinh-te-so")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kinh tế số", "kinh_te", "-kinh", "../x", "", "kinh--te"})
  void an_id_that_is_no_slug_is_reported(String id) {
    assertThat(report(statements().indicator(id))).hasSize(1);
    assertThat(report(statements().theme(id))).hasSize(1);
    assertThat(report(statements().kind(id))).hasSize(1);
  }

  @Test
  void the_slug_that_is_meant_is_named() {
    assertThat(report(statements().indicator("Đóng góp TFP")))
        .singleElement()
        .asString()
        .startsWith("ERROR content/kpi.yaml:2: “Đóng góp TFP” không dùng làm địa chỉ được")
        .endsWith("gần nhất: dong-gop-tfp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"con", "nul", "com1", "index"})
  void an_indicator_leaves_names_of_systems_and_of_the_portal_alone(String id) {
    assertThat(report(statements().indicator(id))).hasSize(1);
    assertThat(report(statements().theme(id).kind(id))).isEmpty();
  }

  @Test
  void ids_that_differ_in_case_only_are_one() {
    assertThat(report(statements().indicator("tfp").indicator("TFP")))
        .hasSize(2)
        .anyMatch(line -> line.contains("kpi.yaml:3: Mã “TFP” đã khai báo ở content/kpi.yaml:2"));
  }

  @Test
  void a_theme_or_kind_declared_twice_is_reported() {
    assertThat(report(statements().theme("a").theme("b").theme("a").kind("x").kind("x")))
        .hasSize(2)
        .anyMatch(line -> line.startsWith("ERROR content/kpi.yaml:4: Mã “a”"))
        .anyMatch(line -> line.startsWith("ERROR content/phan-cong.yaml:3: Mã “x”"));
  }
}
