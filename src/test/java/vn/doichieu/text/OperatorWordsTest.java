package vn.doichieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vào tăng trưởng kinh tế đạt mức trên 55%.|55|gt",
        "của Việt Nam duy trì trên 0,7.|0.7|gt",
        "phấn đấu đạt trên 40% trong tổng số|40|gt",
        "trên sàn thương mại điện tử; trên 80% doanh nghiệp|80|gt",
        "đạt hơn 80%|80|gt",
        "vượt mức 80%|80|gt",
        "cao hơn 80%|80|gt",
        "phấn đấu bố trí ít nhất 3% tổng chi|3|ge",
        "đạt tối thiểu 45%|45|ge",
        "tối thiểu đạt 45%|45|ge",
        "không dưới 45%|45|ge",
        "không thấp hơn 45%|45|ge",
        "doanh nghiệp đạt 80% trở lên; giao dịch|80|ge",
        "từ 80% trở lên|80|ge",
        "đạt 3 tổ chức trở lên|3|ge",
        "tăng 5%/năm trở lên|5|ge",
        "ít nhất 80% trở lên|80|ge",
        "hình thành ít nhất một trung tâm|1|ge",
        "tối đa 5%|5|le",
        "không quá 5 ngày|5|le",
        "không vượt quá 5%|5|le",
        "còn 5% trở xuống|5|le",
        "nhiều nhất 5%|5|le",
        "dưới 5%|5|lt",
        "thấp hơn 5%|5|lt",
        "chưa đến 5%|5|lt",
        "Quy mô kinh tế số chiếm khoảng 20% GRDP|20|approx",
        "trên tổng giá trị hàng hoá xuất khẩu ước 50%|50|approx",
        "ước đạt 50%|50|approx",
        "xấp xỉ 50%|50|approx",
        "gần 50%|50|approx",
        "khoảng trên 50%|50|approx",
        "phấn đấu ở mức 50 - 55%|50|range",
        "phấn đấu ở mức 50 - 55%|55|range",
        "khoảng 50 đến 55%|50|range",
        "thu hút thêm 2-3 tổ chức|3|range",
        "tăng gấp 3 lần so với năm 2020|3|times",
        "gấp đôi|2|times",
        "thuộc top 20 của cả nước|20|top",
        "trong nhóm 25 tỉnh, thành phố|25|top",
        "đứng thứ hai cả nước|2|top",
        "đạt trên 80%; sau đó duy trì trên 80%|80|gt"
      })
  void the_words_around_a_figure_say_the_operator(String text, BigDecimal value, String operator) {
    assertThat(OperatorWords.around(text, value)).contains(operator);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quy mô kinh tế số chiếm 35% GRDP|35",
        "giao dịch không dùng tiền mặt đạt 80%.|80",
        "phấn đấu đạt 12 người trên một vạn dân|12",
        "phấn đấu đạt 12 người trên một vạn dân|10000",
        "trên địa bàn tỉnh 80% hộ|80",
        "doanh nghiệp hoạt động trên địa bàn: 80%|80",
        "tối đa tiềm năng, 80%|80",
        "100% hồ sơ công việc tại cấp tỉnh|100",
        "trên 80% trở xuống|80",
        "đạt trên 80%; giao dịch đạt 80%|80",
        "đạt trên 80%|40",
        "đến năm 2030 đạt 80%|80",
        "mức trên trung bình, 80% hộ|80",
        "có khoảng trống 80%|80"
      })
  void nothing_is_said_where_no_word_is_decisive(String text, BigDecimal value) {
    assertThat(OperatorWords.around(text, value)).isEmpty();
  }

  @Test
  void each_of_several_figures_has_its_own_words() {
    String text = "đạt trên 55%. Tỷ trọng tối thiểu 45%. Quy mô chiếm khoảng 20%; bố trí 3%";
    assertThat(OperatorWords.around(text, new BigDecimal(55))).contains("gt");
    assertThat(OperatorWords.around(text, new BigDecimal(45))).contains("ge");
    assertThat(OperatorWords.around(text, new BigDecimal(20))).contains("approx");
    assertThat(OperatorWords.around(text, new BigDecimal(3))).isEmpty();
  }

  @Property(tries = 500)
  void what_stands_around_a_clause_changes_nothing(
      @ForAll String any, @ForAll @IntRange(min = 1000, max = 1800) int value) {
    String text = any + " ; đạt trên " + value + "% ; " + any;
    assertThat(OperatorWords.around(text, BigDecimal.valueOf(value))).contains("gt");
  }
}
