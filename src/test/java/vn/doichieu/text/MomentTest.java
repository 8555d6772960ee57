package vn.doichieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.text.Moment.Unit;

class MomentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trước ngày 28/3/2025|2025-03-28",
        "trước ngày 28-3-2025|2025-03-28",
        "trước ngày 28.3.2025.|2025-03-28",
        "hoàn thành trước 10/3/2025.|2025-03-10",
        "ngày 28 tháng 3 năm 2025|2025-03-28",
        "ngày 28 tháng 3/2025|2025-03-28",
        "ngày 28, tháng 3, năm 2025|2025-03-28",
        "ngày 22/ 12/2024|2024-12-22",
        "28.3.2025 họp|2025-03-28",
        "ngày 29/02/2024|2024-02-29",
        "Thời gian: Trong tháng 3/2025.|2025-03",
        "trong tháng 02-2025|2025-02",
        "tháng 3 năm 2025|2025-03",
        "(hoàn thành 5/2025)|2025-05",
        "quý I/2025|2025-Q1",
        "Quý IV-2025|2025-Q4",
        "quý 1 năm 2025|2025-Q1",
        "quí III năm 2025|2025-Q3",
        "trong quý II|Q2",
        "trong tháng 6|06",
        "1. Đến năm 2030|2030",
        "đến 2030|2030",
        "tầm nhìn 2045..|2045",
        "giai đoạn 2025-2030, tầm nhìn đến năm 2045|2025;2030;2045",
        "thời kỳ 2021 – 2030, tầm nhìn|2021;2030",
        "các năm 2025, 2026 và 2027 đạt|2025;2026;2027",
        "từ năm 2025 đến 2030 có 100% xã|2025;2030",
        "định kỳ (trước ngày 15/6 và 05/12 hằng năm)|06-15;12-05",
        "trước 15/6|06-15",
        "từ 15/6 đến 20/7|06-15;07-20",
        "ngày 15 tháng 6 hằng năm|06-15",
        "15/6, 05/12 hằng năm|12-05",
        "vào ngày 13/01/2025; do Tỉnh ủy tổ chức vào ngày 07/02/2025.|2025-01-13;2025-02-07",
        "từ tháng 3 đến tháng 6 năm 2025|03;2025-06",
        "giai đoạn 2025-2030 (hoàn thành tháng 4/2025)|2025;2030;2025-04",
        "6 tháng đầu năm 2025|2025",
        "quý 3, 4/2025|Q3;2025-Q4"
      })
  void a_moment_is_read_in_all_its_forms(String text, String isos) {
    assertThat(Moment.in(text)).extracting(Moment::iso).isEqualTo(Arrays.asList(isos.split(";")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị",
        "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị",
        "Nghị quyết số 57- NQ/TW, ngày 22-12-2024 của Bộ Chính",
        "Quyết định số 489/QĐ-TTg, ngày 10/6/2024 của Thủ tướng",
        "Nghị quyết số 03/NQ-CP, ngày 09/01/2025 của Chính phủ",
        "Chương trình hành động số 42-CTr/TU ngày 10/04/2025",
        "Hướng dẫn số 186-HD/BTGTW, ngày 10/01/2025 của Ban",
        "Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024",
        "Nghị quyết số 57-NQ/TW (ngày 22/12/2024)",
        "Nghị quyết 57 ngày 22/12/2024",
        "Luật số 72/2025/QH15",
        "Nghị định số 30/2020/NĐ-CP",
        "Kế hoạch số 386-KH/TU, ngày 13/02/2025",
        "ngày 31/2/2025",
        "ngày 29/02/2025",
        "trong tháng 13/2025",
        "trong tháng 13",
        "quý V/2025",
        "quý 5/2025",
        "1/3 số xã, 2/3 dân số",
        "đạt 7/7 chỉ tiêu",
        "giảm từ 1/2 xuống",
        "24/7",
        "trong 6 tháng",
        "mỗi tháng 3 lần",
        "quý giá",
        "2.030 doanh nghiệp",
        "2030 doanh nghiệp",
        "đến 2000 hộ",
        "trên 2025%",
        "năm 20230",
        "3.2025",
        "2025,5",
        "32/13/2025",
        ""
      })
  void what_is_no_moment_of_the_text_is_left_out(String text) {
    assertThat(Moment.in(text)).isEmpty();
  }

  @Test
  void the_parts_and_the_place_are_told() {
    String text = "xong trước ngày 28/3/2025, tháng 02-2025, quý I/2025, năm 2030, ngày 15/6";
    assertThat(Moment.in(text))
        .containsExactly(
            moment(text, "28/3/2025", Unit.DAY, 2025, 3, 28),
            moment(text, "tháng 02-2025", Unit.MONTH, 2025, 2, 0),
            moment(text, "quý I/2025", Unit.QUARTER, 2025, 1, 0),
            moment(text, "2030", Unit.YEAR, 2030, 0, 0),
            moment(text, "15/6", Unit.DAY, 0, 6, 15));
  }

  private static Moment moment(String text, String part, Unit unit, int year, int month, int day) {
    int start = text.indexOf(part);
    return new Moment(start, start + part.length(), unit, year, month, day);
  }

  @Test
  void a_date_of_the_text_beside_that_of_a_document_is_kept() {
    assertThat(
            Moment.in(
                "Nghị quyết số 17-NQ/TU, ngày 29/10/2024 về đổi mới đến năm 2030, xong trước ngày"
                    + " 28/3/2025"))
        .extracting(Moment::iso)
        .containsExactly("2030", "2025-03-28");
  }

  @Test
  void decomposed_text_is_read_too() {
    String text = Normalizer.normalize("quý I/2025, tháng 3 năm 2025", Normalizer.Form.NFD);
    assertThat(Moment.in(text)).extracting(Moment::iso).containsExactly("2025-Q1", "2025-03");
  }

  @Property(tries = 200)
  void every_day_is_read_as_written(
      @ForAll @IntRange(min = 1, max = 31) int day,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1900, max = 2100) int year) {
    boolean possible = day <= LocalDate.of(year, month, 1).lengthOfMonth();
    List<String> expected =
        possible ? List.of(String.format("%04d-%02d-%02d", year, month, day)) : List.of();
    for (String format : List.of("%d/%d/%d", "%02d-%02d-%d", "%d.%d.%d", "%d tháng %d năm %d")) {
      String text = "trước ngày " + String.format(format, day, month, year) + ";";
      assertThat(Moment.in(text)).as(text).extracting(Moment::iso).isEqualTo(expected);
    }
  }

  @Provide
  static Arbitrary<String> text() {
    return Arbitraries.of(
            "ngày ",
            "tháng ",
            "quý ",
            "năm ",
            "3",
            "28",
            "13",
            "2025",
            "2030",
            "/",
            "-",
            ".",
            " ",
            "I",
            "I/",
            "và ",
            "đến ",
            ", ",
            "Nghị quyết ",
            "số ",
            "NQ",
            "/TW",
            "%",
            "hằng năm")
        .list()
        .ofMaxSize(16)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 3000)
  void moments_are_possible_and_lie_in_order_inside_the_text(@ForAll @From("text") String text) {
    int end = 0;
    for (Moment moment : Moment.in(text)) {
      assertThat(moment.start()).isGreaterThanOrEqualTo(end);
      assertThat(moment.end()).isBetween(moment.start() + 1, text.length());
      if (moment.unit() == Unit.DAY && moment.year() > 0) {
        assertThat(LocalDate.parse(moment.iso())).isNotNull();
      }
      assertThat(moment.iso()).isNotEmpty();
      end = moment.end();
    }
  }

  @Property(tries = 500)
  void any_text_can_be_read(@ForAll String text) {
    assertThat(Moment.in(text + " năm 2030 " + text)).isNotEmpty();
  }
}
