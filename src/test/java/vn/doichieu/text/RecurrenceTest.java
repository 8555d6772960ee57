package vn.doichieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bố trí ít nhất 3% tổng chi ngân sách hằng năm|hằng năm",
        "chuyển đổi số hàng năm của cơ quan|hàng năm",
        "báo cáo hằng tháng, hàng quý|hằng tháng;hàng quý",
        "Định kỳ sơ kết, tổng kết|định kỳ",
        "sơ kết, tổng kết định kì.|định kì",
        "định kỳ 6 tháng (trước ngày 15/6 và 05/12 hằng năm)|định kỳ;6 tháng;hằng năm",
        "định kỳ (06 tháng, năm)|định kỳ;06 tháng",
        "định kỳ sáu tháng|định kỳ;sáu tháng",
        "báo cáo 3 tháng một lần|3 tháng",
        "kiểm tra 6 tháng/lần|6 tháng",
        "Thường xuyên kiểm tra, đôn đốc|thường xuyên",
        "bên cạnh các nhiệm vụ thường xuyên|thường xuyên",
        "sản phẩm (theo tháng, quý, năm, giai đoạn)|theo tháng, quý, năm",
        "báo cáo theo quý|theo quý",
        "báo cáo theo từng tháng|theo từng tháng",
        "theo năm, quý và tháng|theo năm, quý và tháng",
        "mỗi năm tổ chức 2 lần|mỗi năm",
        "mỗi 6 tháng|mỗi 6 tháng",
        "HẰNG NĂM|hằng năm"
      })
  void words_of_recurrence_are_found(String text, String words) {
    assertThat(Recurrence.in(text))
        .extracting(Recurrence.Span::word)
        .isEqualTo(Arrays.asList(words.split(";")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trong 6 tháng đầu năm 2025",
        "doanh thu bán hàng năm 2025",
        "Ngân hàng năm nào cũng",
        "thanh toán đơn hàng tháng 3/2025",
        "theo tháng 3/2025",
        "theo quý I/2025",
        "theo năm tài chính",
        "theo quy định",
        "hàng đầu cả nước",
        "quý giá, định hướng, thường vụ, mỗi người",
        "đột phá quan trọng hàng đầu; năm 2025",
        ""
      })
  void other_words_are_none(String text) {
    assertThat(Recurrence.in(text)).isEmpty();
  }

  @Test
  void the_place_is_that_of_the_words() {
    String text = "công tác Hằng  năm của";
    assertThat(Recurrence.in(text)).containsExactly(new Recurrence.Span(9, 18, "hằng  năm"));
  }

  @Test
  void decomposed_words_are_found() {
    String text = Normalizer.normalize("khen thưởng hằng năm", Normalizer.Form.NFD);
    assertThat(Recurrence.in(text)).extracting(Recurrence.Span::word).containsExactly("hằng năm");
  }

  @Property(tries = 300)
  void spans_lie_in_order_inside_any_text(@ForAll String any) {
    String text = any + " định kỳ 6 tháng " + any;
    List<Recurrence.Span> spans = Recurrence.in(text);
    assertThat(spans).hasSizeGreaterThanOrEqualTo(2);
    int end = 0;
    for (Recurrence.Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.end()).isBetween(span.start() + 1, text.length());
      end = span.end();
    }
  }
}
