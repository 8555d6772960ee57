package vn.doichieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureHeldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vốn 3 triệu đồng|3",
        "vốn 3 triệu đồng|3000000",
        "vốn 1,5 nghìn tỷ|1500000000000",
        "12 người trên một vạn dân|12",
        "12 người trên một vạn dân|10000",
        "1.500 hồ sơ|1500",
        "duy trì trên 0.7|0.7",
        "duy trì trên 0,70|0.7",
        "chiếm 35% GRDP|35.0",
        "2 - 3 triệu|2000000",
        "hình thành một khu công nghệ|1",
        "thu hút hai tổ chức|2",
        "gấp đôi|2",
        "05 quan điểm|5"
      })
  void a_value_is_held_in_any_reading(String text, BigDecimal value) {
    assertThat(Figure.holds(text, value)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.500 hồ sơ|1.5",
        "1,500 hồ sơ|1500",
        "đạt 1,5%|5",
        "đạt 1,5%|1",
        "chiếm 35% GRDP|3",
        "đến năm 2030|2030",
        "Nghị quyết số 57-NQ/TW|57",
        "một số công nghệ|1",
        "một vạn dân|1",
        "hằng năm|5",
        "không có gì|0",
        "mạng 5G|5",
        "50 - 55%|52"
      })
  void a_value_that_does_not_stand_there_is_not_held(String text, BigDecimal value) {
    assertThat(Figure.holds(text, value)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ở mức 50 - 55%|50|55",
        "ở mức 50–55%|50|55",
        "50% đến 55%|50|55",
        "từ 50 đến 55%|50|55",
        "từ 50% tới 55%|50|55",
        "từ 50% GRDP đến 55% GRDP|50|55",
        "thu hút 1-2 tổ chức|1|2",
        "18-20%/năm|18|20",
        "1,5 - 2,5 lần|1.5|2.5",
        "2 - 3 triệu|2000000|3000000",
        "hai đến ba lần|2|3"
      })
  void a_range_is_held(String text, BigDecimal low, BigDecimal high) {
    assertThat(Figure.holdsRange(text, low, high)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ở mức 50 - 55%|55|50",
        "ở mức 50 - 55%|50|50",
        "đạt 50%, 55%|50|55",
        "đạt 50% và 55%|50|55",
        "tăng từ 20% năm 2020 lên 35%|20|35",
        "2025-2030|2025|2030",
        "đạt 50% xã - 55% thôn|50|55",
        "đạt 50%|50|50"
      })
  void two_figures_that_are_no_range_are_not_held_as_one(
      String text, BigDecimal low, BigDecimal high) {
    assertThat(Figure.holdsRange(text, low, high)).isFalse();
  }

  @Property(tries = 500)
  void every_number_is_held_as_vietnamese_writes_it(
      @ForAll @LongRange(min = 0, max = 999_999_999_999L) long whole) {
    String grouped = String.format(Locale.ROOT, "%,d", whole).replace(',', '.');
    assertThat(Figure.holds("đạt " + grouped + " người", BigDecimal.valueOf(whole))).isTrue();
    assertThat(Figure.holds("đạt " + grouped + ",5%", new BigDecimal(whole + ".5"))).isTrue();
    assertThat(Figure.holds("đạt " + grouped + ",5%", BigDecimal.valueOf(whole))).isFalse();
  }
}
