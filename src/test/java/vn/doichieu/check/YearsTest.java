package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. Đến năm 2030 | 2030",
        "b) Tầm nhìn đến năm 2045 | 2045",
        "Tầm nhìn 2045 | 2045",
        "kinh tế số các ngành chiếm tối thiểu 30% kinh tế số đến năm 2030 | 2030",
        "Tới năm 2035, thuộc nhóm 10 địa phương dẫn đầu | 2035",
        "Năm 2026, phấn đấu đạt 80% | 2026",
        "đến hết năm 2025 đạt 100% | 2025",
        "Hoàn thành Đề án 06, đến năm 2030 đạt 80% | 2030"
      })
  void words_such_as_by_the_year_name_a_horizon(String text, int year) {
    assertThat(Years.in(text).horizons()).containsExactly(year);
    assertThat(Years.in(text).named()).contains(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tăng gấp 3 lần so với năm 2020",
        "chuyển đổi số giai đoạn 2025-2030",
        "rà soát Nghị quyết số 17-NQ/TU, ngày 29/10/2024 của Ban Chấp hành Đảng bộ tỉnh về phát"
            + " triển khoa học, công nghệ và đổi mới sáng tạo đến năm 2030",
        "chuyển đổi số tỉnh Nghệ An theo Chương trình đến năm 2025, định hướng đến năm 2030",
        "kết quả xếp hạng năm 2024 của tỉnh",
        "12 người trên một vạn dân"
      })
  void periods_comparisons_and_titles_of_documents_name_none(String text) {
    assertThat(Years.in(text).horizons()).isEmpty();
  }

  @Test
  void periods_and_titles_name_their_years_all_the_same() {
    assertThat(Years.in("giai đoạn 2021 – 2025").named()).containsExactlyInAnyOrder(2021, 2025);
    assertThat(Years.in("Đề án đến năm 2030").named()).containsExactly(2030);
  }

  @Test
  void the_dates_of_documents_and_the_years_compared_with_are_no_years_of_the_text() {
    assertThat(Years.in("Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị").named())
        .isEmpty();
    assertThat(Years.in("Luật số 72/2025/QH15").named()).isEmpty();
    assertThat(Years.in("tăng gấp 3 lần so với cuối năm 2020").named()).isEmpty();
    assertThat(Years.in("hoàn thành trước 31/12/2025").named()).containsExactly(2025);
  }

  @Test
  void numbers_that_look_like_years_are_none() {
    assertThat(Years.in("20230 người, 2.030 doanh nghiệp, 2030,5 tỷ, TCVN2030").named()).isEmpty();
  }
}
