package vn.doichieu.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The places of the corpus: the 34 provinces of 2025, each with {@value #COMMUNES} communes of
 * made-up names. The communes are nobody's, so that no made-up plan is laid at a real door.
 */
final class Country {

  /** Communes of a province: 3,332 in all, where the country has 3,321. */
  static final int COMMUNES = 98;

  private static final List<String> CITIES =
      List.of("Hà Nội", "Huế", "Hải Phòng", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ");

  private static final List<String> PROVINCES =
      List.of(
          """
          Nghệ An, Hưng Yên, Hà Tĩnh, Hà Nội, Huế, Lai Châu, Điện Biên, Sơn La, Lạng Sơn,
          Quảng Ninh, Thanh Hóa, Cao Bằng, Tuyên Quang, Lào Cai, Thái Nguyên, Phú Thọ,
          Bắc Ninh, Hải Phòng, Ninh Bình, Quảng Trị, Đà Nẵng, Quảng Ngãi, Gia Lai, Khánh Hòa,
          Lâm Đồng, Đắk Lắk, Hồ Chí Minh, Đồng Nai, Tây Ninh, Cần Thơ, Vĩnh Long, Đồng Tháp,
          Cà Mau, An Giang\
          """
              .split(",\\s"));

  private static final String[] FIRST =
      """
      An Bình Cẩm Châu Cổ Cửa Diên Đại Đan Đông Giao Gia Hải Hạ Hiệp Hòa Hồng Hưng Hữu Ích
      Kim Khánh Kỳ Lạc Lam Lập Liên Long Lộc Lương Mai Minh Mỹ Nam Nga Nghi Ngọc Nguyên
      Nhân Nhơn Phong Phú Phúc Phước Quang Quế Quỳnh Tam Tân Thanh Thạch Thái Thiện Thọ
      Thuận Thụy Thượng Tiên Trung Trường Tuy Vạn Xuân\
      """
          .split("\\s");

  private static final String[] SECOND =
      """
      Ân Bảo Bắc Bồng Cát Chính Cường Dân Diễm Đạo Điền Định Đô Đức Hà Hậu Hiền Hóa Hội
      Huy Kiên Khê Lâm Lễ Linh Lợi Luận Lý Mão Mậu Nghĩa Ninh Phái Phần Phương Quý Sa Sơn
      Tâm Tây Thành Thắng Thịnh Thủy Tiến Tín Toàn Trạch Trị Triều Tú Tường Uyên Văn Viên
      Vinh Vượng Yên\
      """
          .split("\\s");

  private Country() {}

  /** Number of provinces. */
  static int size() {
    return PROVINCES.size();
  }

  /** The province with this number, from 0. */
  static Place province(int number) {
    String name = PROVINCES.get(number);
    return new Place(fold(name), CITIES.contains(name) ? "Thành phố" : "Tỉnh", name, "tinh", "");
  }

  /** A commune of the province with this number; both numbers from 0. */
  static Place commune(int province, int number) {
    int nth = province * COMMUNES + number;
    // 1,009 is coprime to the number of pairs: neighbours get unlike names, and none comes twice.
    int pair = (int) ((long) nth * 1_009 % (FIRST.length * SECOND.length));
    String name = FIRST[pair / SECOND.length] + " " + SECOND[pair % SECOND.length];
    String id = "%s-%s".formatted(fold(name), fold(PROVINCES.get(province)));
    return new Place(id, nth % 4 == 0 ? "Phường" : "Xã", name, "xa", province(province).id());
  }

  /** Every province, in order. */
  static List<Place> provinces() {
    List<Place> provinces = new ArrayList<>();
    for (int number = 0; number < size(); number++) {
      provinces.add(province(number));
    }
    return provinces;
  }

  /** Vietnamese words as an address: without diacritics, in lower case, with hyphens. */
  static String fold(String words) {
    return Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replaceAll("[^a-z0-9]+", "-");
  }
}
