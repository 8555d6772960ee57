package vn.doichieu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The five dated or recurring duties and the five assignments of a made-up plan. */
final class Duties {

  /** {@code phan-cong.yaml}: the kinds of agency. */
  static final String KINDS =
      """
      kinds:
        - {id: tuyen-giao, name: Ban Tuyên giáo và Dân vận}
        - {id: to-chuc, name: "Ban Tổ chức, Ủy ban Kiểm tra"}
        - {id: van-phong, name: Văn phòng cấp ủy}
        - {id: dang-uy-ubnd, name: "Ủy ban nhân dân, Đảng ủy Ủy ban nhân dân"}
        - {id: cap-uy, name: "Cấp ủy, tổ chức đảng trực thuộc"}
      """;

  private static final String[] TASKS = {
    "Xây dựng kế hoạch tuyên truyền về khoa học, công nghệ và chuyển đổi số của @",
    "Rà soát, hoàn thiện quy chế quản lý, khai thác dữ liệu số của @",
    "Tổ chức hội nghị quán triệt nội dung nghị quyết đến cán bộ, đảng viên của @",
    "Ban hành chương trình bồi dưỡng kỹ năng số cho cán bộ, công chức của @",
    "Xây dựng đề án thí điểm sàn giao dịch công nghệ trên địa bàn @",
    "Hoàn thiện kiến trúc chính quyền số và danh mục dữ liệu mở của @"
  };

  private static final String[][] AGENCIES = {
    {
      "Ban Tuyên giáo và Dân vận",
      "tuyen-giao",
      "Chủ trì hướng dẫn công tác tuyên truyền, vận động Nhân dân hưởng ứng phong trào học tập số"
    },
    {
      "Ban Tổ chức",
      "to-chuc",
      "Tham mưu đưa kết quả thực hiện vào tiêu chí đánh giá, xếp loại tổ chức đảng và đảng viên"
    },
    {
      "Văn phòng cấp ủy",
      "van-phong",
      "Theo dõi, đôn đốc việc thực hiện, tổng hợp tình hình báo cáo Ban Thường vụ"
    },
    {
      "Đảng ủy Ủy ban nhân dân",
      "dang-uy-ubnd",
      "Lãnh đạo xây dựng kế hoạch hành động của chính quyền, bố trí nguồn lực thực hiện"
    },
    {
      "Các chi bộ, đảng bộ trực thuộc",
      "cap-uy",
      "Căn cứ tình hình thực tế xây dựng kế hoạch triển khai phù hợp với chức năng, nhiệm vụ"
    }
  };

  private static final String REPORT = "Báo cáo kết quả thực hiện về Ban Thường vụ";

  private final String plan;
  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder milestones = new StringBuilder("milestones:\n");
  private final StringBuilder assignments = new StringBuilder("assignments:\n");

  /**
   * @param plan id of the plan
   * @param unit its kind of unit, in lower case
   * @param annual a sentence of the plan that says what is to be done every year
   */
  Duties(String plan, String unit, String annual, Random random) {
    this.plan = plan;
    List<String> items = new ArrayList<>();
    int first = random.nextInt(TASKS.length);
    for (int nth = 0; nth < 3; nth++) {
      String task = TASKS[(first + nth) % TASKS.length].replace("@", unit);
      items.add("- " + deadline(nth, task, random));
    }
    String days = REPORT + " định kỳ 6 tháng, trước ngày 15/6 và ngày 05/12 hằng năm.";
    items.add("- " + days);
    milestone("recurring", "recurrence: semi-annual\n    days: [06-15, 12-05]", REPORT, days);
    milestone("recurring", "recurrence: annual", "ngân sách … bố trí", annual);
    blocks.add("### 2. Mốc thời gian");
    blocks.add(String.join("\n", items));
    blocks.add("### 3. Tổ chức thực hiện");
    for (int nth = 0; nth < AGENCIES.length; nth++) {
      assignment((char) ('a' + nth), AGENCIES[nth]);
    }
  }

  /** The sections with the sentences. */
  List<String> blocks() {
    return blocks;
  }

  /** {@code moc-thoi-gian/<plan>.yaml}. */
  String milestones() {
    return milestones.toString();
  }

  /** {@code phan-cong/<plan>.yaml}. */
  String assignments() {
    return assignments.toString();
  }

  private String deadline(int nth, String task, Random random) {
    int month = 1 + random.nextInt(12);
    int day = 1 + random.nextInt(28);
    String sentence;
    String when;
    switch (nth) {
      case 0 -> {
        sentence = "%s, hoàn thành trước ngày %d/%d/2026.".formatted(task, day, month);
        when = "date: 2026-%02d-%02d\n    relation: before".formatted(month, day);
      }
      case 1 -> {
        sentence = "%s, hoàn thành trong tháng %d/2026.".formatted(task, month);
        when = "date: 2026-%02d\n    relation: within".formatted(month);
      }
      default -> {
        String quarter = List.of("I", "II", "III", "IV").get(month % 4);
        sentence = "%s, hoàn thành trong quý %s/2027.".formatted(task, quarter);
        when = "date: 2027-Q%d\n    relation: within".formatted(month % 4 + 1);
      }
    }
    milestone("deadline", when, task, sentence);
    return sentence;
  }

  private void milestone(String kind, String when, String what, String quote) {
    milestones
        .append("  - plan: %s\n    kind: %s\n    %s\n".formatted(plan, kind, when))
        .append(Yaml.entry(4, "what", what))
        .append(Yaml.entry(4, "quote", quote));
  }

  private void assignment(char letter, String[] agency) {
    blocks.add("#### %s) %s".formatted(letter, agency[0]));
    blocks.add("- " + agency[2] + ".");
    assignments
        .append("  - plan: ")
        .append(plan)
        .append('\n')
        .append(Yaml.entry(4, "agency", agency[0]))
        .append(Yaml.entry(4, "kind", agency[1]))
        .append(Yaml.entry(4, "task", agency[2]))
        .append(Yaml.entry(4, "quote", agency[2]));
  }
}
