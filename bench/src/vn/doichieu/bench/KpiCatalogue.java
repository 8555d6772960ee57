package vn.doichieu.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What made-up plans set targets for: sentences like those of the five plans. */
final class KpiCatalogue {

  private static final Map<String, String> THEMES = themes();

  // id | theme | unit | base | scope | kind | name | subject | tail
  private static final String ROWS =
      """
      dong-gop-tfp|tang-truong|%|tăng trưởng kinh tế||SHARE|Đóng góp của năng suất nhân tố tổng hợp|Đóng góp của năng suất nhân tố tổng hợp (TFP) vào tăng trưởng kinh tế|
      cong-nghiep-cong-nghe-cao|tang-truong|%|các ngành chế biến, chế tạo||SHARE|Tỷ trọng công nghiệp công nghệ cao|Tỷ trọng giá trị sản phẩm công nghiệp công nghệ cao trong các ngành chế biến, chế tạo|
      xuat-khau-cong-nghe-cao|tang-truong|%|tổng giá trị xuất khẩu||SHARE|Tỷ trọng xuất khẩu công nghệ cao|Tỷ trọng xuất khẩu sản phẩm công nghệ cao trên tổng giá trị hàng hóa xuất khẩu|
      nang-suat-lao-dong|tang-truong|%/năm|||GROWTH|Tốc độ tăng năng suất lao động|Tốc độ tăng năng suất lao động xã hội trên địa bàn @|
      doi-moi-cong-nghe|tang-truong|%/năm|||GROWTH|Tốc độ đổi mới công nghệ|Tốc độ đổi mới công nghệ, thiết bị của doanh nghiệp|
      nong-nghiep-cong-nghe-cao|tang-truong|%|giá trị sản xuất nông nghiệp||SHARE|Nông nghiệp công nghệ cao|Giá trị sản xuất nông nghiệp ứng dụng công nghệ cao|trong tổng giá trị sản xuất nông nghiệp
      quy-mo-kinh-te-so|kinh-te-so|%|GRDP||SHARE|Quy mô kinh tế số|Quy mô kinh tế số của @|GRDP
      kinh-te-so-nganh|kinh-te-so|%|kinh tế số||SHARE|Kinh tế số các ngành, lĩnh vực|Kinh tế số các ngành, lĩnh vực|quy mô kinh tế số
      thuong-mai-dien-tu|kinh-te-so|%|tổng mức bán lẻ||SHARE|Thương mại điện tử|Doanh thu thương mại điện tử|tổng mức bán lẻ hàng hóa và dịch vụ
      khong-tien-mat|kinh-te-so|%|||SHARE|Giao dịch không dùng tiền mặt|Tỷ lệ giao dịch không dùng tiền mặt trên địa bàn @|
      hop-dong-dien-tu|kinh-te-so|%|doanh nghiệp||SHARE|Doanh nghiệp dùng hợp đồng điện tử|Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử|
      logistics-so|kinh-te-so|lần|||TIMES|Dịch vụ hậu cần trên nền tảng số|Sản lượng dịch vụ hậu cần trên nền tảng số|
      chi-ngan-sach|dau-tu|%|tổng chi ngân sách||SHARE|Chi ngân sách cho khoa học, công nghệ|Chi cho khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số|tổng chi ngân sách
      chi-nghien-cuu|dau-tu|%|GRDP||SHARE|Chi cho nghiên cứu và phát triển|Kinh phí chi cho nghiên cứu và phát triển|GRDP của @
      xa-hoi-hoa|dau-tu|%|tổng chi nghiên cứu||SHARE|Phần của xã hội trong chi cho nghiên cứu|Kinh phí từ xã hội cho nghiên cứu, phát triển|tổng chi cho nghiên cứu, phát triển
      quy-dau-tu|dau-tu|lần|||TIMES|Vốn của quỹ phát triển khoa học và công nghệ|Vốn của các quỹ phát triển khoa học và công nghệ|
      nhan-luc-nghien-cuu|nhan-luc|người/vạn dân|||COUNT|Nhân lực nghiên cứu khoa học|Nhân lực nghiên cứu khoa học và phát triển công nghệ|người trên một vạn dân
      can-bo-ky-nang-so|nhan-luc|%|cán bộ, công chức||SHARE|Cán bộ được bồi dưỡng kỹ năng số|Tỷ lệ cán bộ, công chức, viên chức được bồi dưỡng kỹ năng số|
      lao-dong-qua-dao-tao|nhan-luc|%|lực lượng lao động||SHARE|Lao động qua đào tạo về công nghệ|Tỷ lệ lao động qua đào tạo về công nghệ thông tin|tổng số lao động
      chuyen-gia-so|nhan-luc|người|||COUNT|Chuyên gia công nghệ số|Số chuyên gia về công nghệ số được thu hút về @|người
      to-cong-nghe-cong-dong|nhan-luc|tổ|||COUNT|Tổ công nghệ số cộng đồng|Số tổ công nghệ số cộng đồng hoạt động có hiệu quả|tổ
      khoi-nghiep-sang-tao|doanh-nghiep|lần|||TIMES|Doanh nghiệp khởi nghiệp đổi mới sáng tạo|Số doanh nghiệp khoa học công nghệ và doanh nghiệp khởi nghiệp đổi mới sáng tạo|
      doanh-nghiep-doi-moi|doanh-nghiep|%|tổng số doanh nghiệp||SHARE|Doanh nghiệp có hoạt động đổi mới sáng tạo|Tỷ lệ doanh nghiệp có hoạt động đổi mới sáng tạo|tổng số doanh nghiệp
      doanh-nghiep-nho-vua|doanh-nghiep|%|doanh nghiệp nhỏ và vừa||SHARE|Doanh nghiệp nhỏ và vừa chuyển đổi số|Doanh nghiệp nhỏ và vừa tham gia chuyển đổi số|
      thu-hut-doanh-nghiep|doanh-nghiep|doanh nghiệp|||COUNT|Doanh nghiệp công nghệ thu hút được|Số doanh nghiệp công nghệ đầu tư vào @|doanh nghiệp
      hop-tac-xa-so|doanh-nghiep|%|hợp tác xã||SHARE|Hợp tác xã ứng dụng công nghệ số|Tỷ lệ hợp tác xã ứng dụng công nghệ số trong sản xuất, kinh doanh|
      don-sang-che|sang-che|%/năm|||GROWTH|Đơn đăng ký sáng chế|Số lượng đơn đăng ký sáng chế, văn bằng bảo hộ sáng chế|
      khai-thac-sang-che|sang-che|%|||SHARE|Khai thác thương mại sáng chế|Tỷ lệ khai thác thương mại các sáng chế được bảo hộ|
      san-pham-chi-dan|sang-che|sản phẩm|||COUNT|Sản phẩm có chỉ dẫn địa lý|Số sản phẩm chủ lực của @ được bảo hộ chỉ dẫn địa lý, nhãn hiệu|sản phẩm
      dich-vu-cong|chinh-quyen-so|%|người dân và doanh nghiệp||SHARE|Sử dụng dịch vụ công trực tuyến|Tỷ lệ sử dụng dịch vụ công trực tuyến của người dân và doanh nghiệp|
      ho-so-mang|chinh-quyen-so|%|hồ sơ công việc|cap-tinh|SHARE|Hồ sơ công việc xử lý trên môi trường mạng|Hồ sơ công việc tại cấp tỉnh được xử lý trên môi trường mạng|
      ho-so-mang|chinh-quyen-so|%|hồ sơ công việc|cap-xa|SHARE|Hồ sơ công việc xử lý trên môi trường mạng|Hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng|
      so-hoa-tai-lieu|chinh-quyen-so|%|kết quả thủ tục hành chính||SHARE|Số hóa kết quả thủ tục hành chính|Tỷ lệ số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực|
      ho-so-qua-han|chinh-quyen-so|%|hồ sơ||LOW|Hồ sơ giải quyết quá hạn|Tỷ lệ hồ sơ thủ tục hành chính giải quyết quá hạn|
      su-co-an-ninh|chinh-quyen-so|%|hệ thống thông tin||LOW|Hệ thống thông tin có sự cố an ninh mạng|Tỷ lệ hệ thống thông tin để xảy ra sự cố an ninh mạng nghiêm trọng|
      du-lieu-dung-chung|chinh-quyen-so||||WORDS|Kho dữ liệu dùng chung|Xây dựng kho dữ liệu dùng chung của @, kết nối, liên thông với các cơ sở dữ liệu quốc gia|
      phu-song-5g|ha-tang-so|%|địa bàn||WHOLE|Phủ sóng 5G|Mạng di động 5G|
      phu-cap-quang|ha-tang-so|%|địa bàn||WHOLE|Phủ mạng cáp quang|Mạng cáp quang băng thông rộng tốc độ cao|
      ho-cap-quang|ha-tang-so|%|hộ gia đình||SHARE|Hộ gia đình có cáp quang|Tỷ lệ hộ gia đình được phủ mạng cáp quang|
      trung-tam-du-lieu|ha-tang-so||||WORDS|Trung tâm dữ liệu|Hình thành trung tâm dữ liệu của @ theo tiêu chuẩn xanh, an toàn, hiện đại|
      do-thi-thong-minh|ha-tang-so||||WORDS|Đô thị thông minh|Các khu dân cư tập trung của @ từng bước đạt các tiêu chí cơ bản về đô thị thông minh|
      xep-hang-pii|xep-hang|thứ hạng|||RANK|Chỉ số đổi mới sáng tạo|Chỉ số đổi mới sáng tạo cấp địa phương (PII) của @|
      xep-hang-dti|xep-hang|thứ hạng|||RANK|Chỉ số chuyển đổi số|Chỉ số chuyển đổi số (DTI) của @|
      xep-hang-hai-long|xep-hang|%|người dân||SHARE|Mức độ hài lòng của người dân|Mức độ hài lòng của người dân, doanh nghiệp về sự phục vụ của cơ quan nhà nước|
      van-hoa-so|xep-hang||||WORDS|Văn hóa số trong cộng đồng|Hình thành lối sống số, văn hóa số lành mạnh trong mọi tầng lớp nhân dân của @|
      """;

  private static final List<Kpi> ALL = ROWS.lines().map(KpiCatalogue::row).toList();

  private KpiCatalogue() {}

  /** All of them; two that differ only in their scope belong to one indicator. */
  static List<Kpi> all() {
    return ALL;
  }

  /** The one that plans also set for every year. */
  static Kpi budget() {
    return ALL.stream().filter(kpi -> kpi.id().equals("chi-ngan-sach")).findFirst().orElseThrow();
  }

  /** {@code kpi.yaml}: the themes and the declarations of the indicators. */
  static String declarations() {
    StringBuilder yaml = new StringBuilder("themes:\n");
    THEMES.forEach((id, name) -> yaml.append("  - {id: %s, name: \"%s\"}\n".formatted(id, name)));
    yaml.append("indicators:\n");
    Map<String, Kpi> once = new LinkedHashMap<>();
    ALL.forEach(kpi -> once.putIfAbsent(kpi.id(), kpi));
    once.values().forEach(kpi -> yaml.append(declaration(kpi)));
    return yaml.toString();
  }

  private static String declaration(Kpi kpi) {
    return "  - id: "
        + kpi.id()
        + "\n"
        + Yaml.entry(4, "name", kpi.name())
        + Yaml.entry(4, "theme", kpi.theme())
        + Yaml.entry(4, "unit", kpi.unit().isEmpty() ? "%" : kpi.unit())
        + (kpi.base().isEmpty() ? "" : Yaml.entry(4, "base", kpi.base()))
        + Yaml.entry(4, "better", betterIsLower(kpi) ? "lower" : "higher")
        + Yaml.entry(4, "definition", kpi.name() + ", theo cách tính của từng văn bản.");
  }

  private static boolean betterIsLower(Kpi kpi) {
    return kpi.kind() == Kpi.Kind.LOW || kpi.kind() == Kpi.Kind.RANK;
  }

  private static Kpi row(String row) {
    String[] cells = row.split("\\|", -1);
    Kpi.Kind kind = Kpi.Kind.valueOf(cells[5].toUpperCase(Locale.ROOT));
    return new Kpi(
        cells[0], cells[1], cells[2], cells[3], cells[4], kind, cells[6], cells[7], cells[8]);
  }

  private static Map<String, String> themes() {
    Map<String, String> themes = new LinkedHashMap<>();
    themes.put("tang-truong", "Tăng trưởng và công nghệ cao");
    themes.put("kinh-te-so", "Kinh tế số");
    themes.put("dau-tu", "Nguồn lực đầu tư");
    themes.put("nhan-luc", "Nhân lực khoa học và công nghệ");
    themes.put("doanh-nghiep", "Doanh nghiệp");
    themes.put("sang-che", "Sáng chế");
    themes.put("chinh-quyen-so", "Chính quyền số, xã hội số");
    themes.put("ha-tang-so", "Hạ tầng số");
    themes.put("xep-hang", "Xếp hạng, chỉ số chung");
    return themes;
  }
}
