package vn.doichieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.text.Figure.Kind;

class FigureTest {

  private static String told(Figure figure) {
    return figure.value().toPlainString() + " " + figure.kind();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tăng 1,5% mỗi năm|1.5 PERCENT",
        "đạt mức trên 55%. Tỷ trọng|55 PERCENT",
        "đạt 80 phần trăm|80 PERCENT",
        "có 3.321 hồ sơ|3321 NUMBER",
        "duy trì trên 0,7.|0.7 NUMBER",
        "duy trì trên 0.7|0.7 NUMBER",
        "khoảng 12.5%|12.5 PERCENT",
        "1.234,5 tỷ đồng|1234.5 NUMBER",
        "1,234.5 tỷ đồng|1234.5 NUMBER",
        "1.234.567 người|1234567 NUMBER",
        "1,234,567 người|1234567 NUMBER",
        "12 nghìn hộ|12 NUMBER",
        "05 quan điểm chỉ đạo|5 NUMBER",
        "phấn đấu ở mức 50 - 55%;|50 PERCENT;55 PERCENT",
        "từ 50 đến 55%|50 PERCENT;55 PERCENT",
        "tăng 16 - 18%/năm, khai thác đạt 8 - 10%.|16 PERCENT;18 PERCENT;8 PERCENT;10 PERCENT",
        "thu hút 1-2 tổ chức|1 NUMBER;2 NUMBER",
        "tăng gấp 3 lần so với năm 2020; tỷ lệ|3 MULTIPLE",
        "tăng gấp đôi|2 MULTIPLE",
        "gấp rưỡi năm 2020|1.5 MULTIPLE",
        "gấp hơn ba lần|3 MULTIPLE",
        "gấp ba mức cũ|3 MULTIPLE",
        "gấp 2 - 3 lần|2 MULTIPLE;3 MULTIPLE",
        "tăng 2,5 lần so với năm 2020|2.5 MULTIPLE",
        "kiểm tra 2 lần mỗi năm|2 NUMBER",
        "ít nhất một lần trong năm|1 NUMBER",
        "thuộc top 20 của cả nước|20 RANK",
        "vào top 10 - 15 cả nước|10 RANK;15 RANK",
        "trong nhóm 25 tỉnh, thành phố|25 RANK",
        "thuộc nhóm 10 địa phương dẫn đầu|10 RANK",
        "thuộc 5 đơn vị dẫn đầu|5 RANK",
        "đứng thứ 5 cả nước|5 RANK",
        "đứng thứ hai cả nước|2 RANK",
        "xếp thứ nhất|1 RANK",
        "thứ hạng 3|3 RANK",
        "xếp hạng 20/63 tỉnh|20 RANK;63 NUMBER",
        "đứng vị trí 15|15 RANK",
        "07 nhóm nhiệm vụ|7 NUMBER",
        "12 người trên một vạn dân|12 NUMBER;10000 NUMBER",
        "hai mươi lăm xã|25 NUMBER",
        "ba trăm nghìn|300000 NUMBER",
        "một nghìn doanh nghiệp|1000 NUMBER",
        "hai nghìn không trăm hai mươi lăm|2025 NUMBER",
        "một trăm linh năm|105 NUMBER",
        "mười lăm|15 NUMBER",
        "năm trăm tỷ|500000000000 NUMBER",
        "hai triệu ba trăm nghìn|2300000 NUMBER",
        "ba nghìn tỉ đồng|3000000000000 NUMBER",
        "ba phần trăm|3 PERCENT",
        "một trăm phần trăm|100 PERCENT",
        "hai mươi năm qua|20 NUMBER",
        "100% hồ sơ cấp tỉnh, 95% cấp huyện và 85% cấp xã|100 PERCENT;95 PERCENT;85 PERCENT",
        "giảm 1/3 số đơn vị|1 NUMBER;3 NUMBER",
        "báo cáo 100% kết quả|100 PERCENT",
        "giai đoạn 5 năm|5 NUMBER",
        "quy mô kinh tế số 35% GRDP|35 PERCENT",
        "chuyển đổi số 100% xã|100 PERCENT",
        "Kế hoạch 5 năm|5 NUMBER"
      })
  void figures_are_read_with_their_kind(String text, String figures) {
    assertThat(Figure.in(text))
        .extracting(FigureTest::told)
        .isEqualTo(Arrays.asList(figures.split(";")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị",
        "Nghị quyết số 57- NQ/TW, Kế hoạch số 386-KH/TU",
        "Quyết định số 489/QĐ-TTg ngày 10 tháng 6 năm 2024",
        "Luật số 72/2025/QH15 và 12/2024/TT-BKHCN",
        "theo 1665/NQ-UBTVQH15",
        "trước ngày 28/3/2025, tháng 02-2025, quý I/2025, quý 2",
        "đến năm 2030, giai đoạn 2025-2030, thời kỳ 2021 – 2030, tầm nhìn 2045..",
        "trước ngày 15/6 và 05/12 hằng năm",
        "ngày 31/2/2025 và ngày 15 hằng tháng",
        "định kỳ 6 tháng",
        "1.2. Mục tiêu cụ thể",
        "1.1 Về quan điểm chỉ đạo",
        "3. Hình thức",
        "(1) Nâng cao nhận thức",
        "liên quan: (1) Tổ chức; (2) Xây dựng",
        "1) Nâng cao",
        "gồm: 1) Nâng cao; 2) Xây dựng",
        "1- Mục đích",
        "1/ Mục đích",
        "I- MỤC ĐÍCH, II. YÊU CẦU",
        "mạng 5G, 6G, cúm H5N1 và COVID-19, IPv6, B2B",
        "Đề án 06 phát triển",
        "Nghị quyết 57, Nghị quyết 57 và Kế hoạch số 386",
        "Điều 51, khoản 2 Điều 3, Mục 3 Phần II",
        "khóa XII, khoá 13",
        "Hội nghị Trung ương 4",
        "Đại hội lần thứ 13",
        "công nghiệp 4.0",
        "TCVN 9001",
        "giai đoạn 1, mức độ 4, cấp độ 3",
        "hỗ trợ 24/7",
        "một số công nghệ, hai bên, ba tỉnh",
        "Thứ nhất, làm; thứ hai, học",
        "lần nữa, một lần nữa",
        "hằng năm, năm nay, đầu năm triệu tập",
        "Internet vạn vật, hàng nghìn hộ",
        "tỷ lệ, tỉ trọng",
        "386-KH và 1.2.3",
        ""
      })
  void what_only_names_or_dates_is_no_figure(String text) {
    assertThat(Figure.in(text)).isEmpty();
  }

  @Test
  void the_place_is_that_of_the_number_and_its_sign() {
    String text = "đạt 1,5 %; gấp 3 lần; top 20; 12 nghìn hộ; một vạn dân; gấp đôi";
    assertThat(Figure.in(text))
        .extracting(figure -> text.substring(figure.start(), figure.end()))
        .containsExactly("1,5 %", "3 lần", "20", "12 nghìn", "một vạn", "đôi");
  }

  @Test
  void decomposed_text_is_read_too() {
    String text = Normalizer.normalize("trên một vạn, gấp đôi", Normalizer.Form.NFD);
    assertThat(Figure.in(text))
        .extracting(FigureTest::told)
        .containsExactly("10000 NUMBER", "2 MULTIPLE");
  }

  @Test
  void endless_digits_are_no_figure() {
    assertThat(Figure.in("9".repeat(100_000))).isEmpty();
  }

  @Test
  void endless_chains_of_numbers_are_read_piece_by_piece() {
    assertThat(Figure.in("1,2,".repeat(50_000))).hasSizeGreaterThan(50_000);
    assertThat(Figure.in("1.2.".repeat(50_000))).hasSizeLessThan(50_000);
    assertThat(Figure.in("một nghìn " + "nghìn ".repeat(50_000))).hasSize(1);
  }

  @Provide
  static Arbitrary<String> text() {
    return Arbitraries.of(
            "gấp ",
            "lần ",
            "một ",
            "hai ",
            "mươi ",
            "trăm ",
            "nghìn ",
            "tỷ ",
            "lăm ",
            "linh ",
            "năm ",
            "phần trăm ",
            "5",
            "12",
            "2025",
            "000",
            ".",
            ",",
            "%",
            " ",
            "-",
            " - ",
            "/",
            "đến ",
            "từ ",
            "thứ ",
            "top ",
            "nhóm ",
            "tỉnh ",
            "số ",
            "(",
            ")",
            "G",
            "NQ",
            "ngày ",
            "đôi ",
            "không ",
            "mười ")
        .list()
        .ofMaxSize(16)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 5000)
  void figures_lie_in_order_inside_the_text_and_are_held(@ForAll @From("text") String text) {
    int end = 0;
    for (Figure figure : Figure.in(text)) {
      assertThat(figure.start()).isGreaterThanOrEqualTo(end);
      assertThat(figure.end()).isBetween(figure.start() + 1, text.length());
      assertThat(figure.value()).isNotNegative();
      assertThat(Figure.holds(text, figure.value())).isTrue();
      end = figure.end();
    }
  }

  @Property(tries = 2000)
  void figures_and_moments_never_overlap(
      @ForAll @From("text") String one, @ForAll @From("text") String other) {
    String text = one + " năm 2030 " + other;
    List<Moment> moments = Moment.in(text);
    assertThat(Figure.in(text))
        .allSatisfy(
            figure ->
                assertThat(moments)
                    .noneMatch(m -> m.start() < figure.end() && figure.start() < m.end()));
  }

  @Property(tries = 500)
  void any_text_can_be_read(@ForAll String text) {
    assertThat(Figure.in("đạt 35%; " + text))
        .first()
        .extracting(Figure::kind)
        .isEqualTo(Kind.PERCENT);
  }
}
