package vn.doichieu.export;

import static vn.doichieu.export.Figures.AT;
import static vn.doichieu.export.Figures.PERCENT;
import static vn.doichieu.export.Figures.figure;
import static vn.doichieu.export.Figures.range;
import static vn.doichieu.export.Figures.target;
import static vn.doichieu.export.Figures.times;
import static vn.doichieu.export.Figures.verified;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.model.Assignment;
import vn.doichieu.model.Better;
import vn.doichieu.model.Citation;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.DocumentKind;
import vn.doichieu.model.HigherDocument;
import vn.doichieu.model.Horizon;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Level;
import vn.doichieu.model.Measure;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.NationalTarget;
import vn.doichieu.model.Operator;
import vn.doichieu.model.PartialDate;
import vn.doichieu.model.Plan;
import vn.doichieu.model.PlanMetadata;
import vn.doichieu.model.Quantity;
import vn.doichieu.model.Result;
import vn.doichieu.model.Scope;
import vn.doichieu.model.Signatory;
import vn.doichieu.model.Statements;
import vn.doichieu.model.Target;

/** The corpora that these tests write. */
final class Samples {

  static final Publication ABOUT =
      new Publication(
          "Đối Chiếu",
          Optional.of("Văn phòng Tỉnh ủy"),
          Optional.of("lien-he@vi-du.vn"),
          Optional.of("https://vi-du.gov.vn/nq57/"),
          Optional.of(new Licence("CC-BY-4.0", Optional.of("https://vi-du.gov.vn/giay-phep.html"))),
          "0.1.0",
          "0123456789ab");

  static final Publication BARE =
      new Publication(
          "Đối Chiếu",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "0.1.0",
          "0123456789ab");

  /** Each is the text of two plans of the country. */
  private static final List<String> SHARED =
      List.of(
          "Mỗi thôn có một tổ công nghệ số cộng đồng hoạt động.",
          "Trồng mới hai cánh rừng phòng hộ dọc theo bờ sông.",
          "Bảo đảm học sinh vùng cao được đi học bằng xe đưa đón.");

  private Samples() {}

  /** Something of everything: each operator, each kind, what is stated and what is not. */
  static Corpus everything() {
    Corpus places =
        CorpusBuilder.corpus()
            .place("nghe-an", Level.PROVINCE)
            .place("vinh-thuan", Level.DISTRICT, "nghe-an")
            .plan(
                PlanBuilder.plan("vinh-thuan")
                    .level(Level.DISTRICT)
                    .place("vinh-thuan")
                    .text(
                        text ->
                            text.heading(2, "i", "I- Mục tiêu")
                                .paragraph(
                                    "i-p1",
                                    "Tỷ lệ hộ gia đình dùng nước sạch tối thiểu 30% vào năm 2030;"
                                        + " mỗi thôn có một tổ công nghệ số cộng đồng.")))
            .build();
    return Corpus.of(
        List.of(ngheAn(), places.plans().get(0)),
        List.of(),
        places.gazetteer(),
        List.of(),
        List.of(),
        statements());
  }

  /**
   * Plans without statements, of which 0 and 1, 2 and 3, 4 and 5 say the same: in two provinces and
   * in none.
   */
  static CorpusBuilder country(int plans) {
    CorpusBuilder corpus =
        CorpusBuilder.corpus()
            .place("nghe-an", Level.PROVINCE)
            .place("son-hong", Level.COMMUNE, "nghe-an")
            .place("hung-yen", Level.PROVINCE);
    List<String> places = List.of("son-hong", "hung-yen", "khong-ro");
    for (int number = 0; number < plans; number++) {
      PlanBuilder plan = PlanBuilder.plan("van-ban-" + number).place(places.get(number % 3));
      if (number < 2 * SHARED.size()) {
        String shared = SHARED.get(number / 2);
        plan.text(text -> text.heading(2, "i", "I- Mục tiêu").paragraph("i-p1", shared));
      }
      corpus.plan(plan);
    }
    return corpus;
  }

  private static Plan ngheAn() {
    Plan plain =
        PlanBuilder.plan("nghe-an")
            .source("nghe-an.txt", "0123456789abcdef".repeat(4))
            .text(
                text ->
                    text.heading(2, "ii", "II- Chỉ tiêu")
                        .paragraph(
                            "ii-p1",
                            "Tỷ lệ hộ gia đình dùng nước sạch tối thiểu 70%;"
                                + " mỗi thôn có một tổ công nghệ số cộng đồng."))
            .build();
    PlanMetadata metadata =
        new PlanMetadata(
            "nghe-an",
            "Kế hoạch thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024",
            "Nghệ An",
            DocumentKind.ACTION_PROGRAMME,
            Level.PROVINCE,
            Optional.of("nghe-an"),
            "Ban Thường vụ Tỉnh ủy",
            Optional.of("12-KH/TU"),
            Optional.of(LocalDate.of(2025, 3, 1)),
            LocalDate.of(2026, 11, 22),
            Optional.of(LocalDate.of(2026, 12, 1)),
            Optional.of(new Signatory("Trần Văn A", Optional.empty())),
            List.of(
                new HigherDocument(
                    "57-NQ/TW",
                    Optional.of(LocalDate.of(2024, 12, 22)),
                    Optional.of("Bộ Chính trị")),
                new HigherDocument("42-CTr/TU", Optional.empty(), Optional.empty())),
            Optional.empty(),
            // Itself, so that the key is there and no sample plan leaves the comparisons.
            Optional.of("nghe-an"),
            List.of("nghe-an-cu", "nghe-an-57"),
            Optional.of("https://vi-du.gov.vn/ke-hoach.pdf"),
            plain.metadata().source());
    return new Plan(plain.file(), metadata, plain.text(), List.of());
  }

  private static Statements statements() {
    Citation report = verified("vinh-thuan", "iii-p2", "báo cáo trước ngày 15/6, 05/12 hằng năm");
    Citation deadline = verified("nghe-an", "iii-p1", "hoàn thành trước ngày 28/3/2025");
    Citation event = verified("nghe-an", "iii-p3", "tổ chức trong quý I/2025");
    return new Figures()
        .indicator(economy())
        .indicator(
            "du-thu",
            target("du-thu", "nghe-an", figure(Operator.AT_LEAST, "0.7")),
            target("du-thu", "nghe-an", figure(Operator.EQUAL, "3321")),
            target("du-thu", "nghe-an", figure(Operator.ABOUT, "20")),
            target("du-thu", "nghe-an", figure(Operator.AT_MOST, "1.5")),
            target("du-thu", "nghe-an", figure(Operator.LESS, "2")),
            target("du-thu", "nghe-an", figure(Operator.TOP, "1E+1")),
            target("du-thu", "vinh-thuan", times("3", 2020)),
            target("du-thu", "vinh-thuan", Quantity.WHOLE),
            target("du-thu", "vinh-thuan", Quantity.STATED))
        .milestone(
            new Milestone(
                Milestone.Kind.DEADLINE,
                PartialDate.parse("2025-03-28"),
                Optional.of(Milestone.Relation.BEFORE),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "hoàn thành",
                deadline))
        .milestone(
            new Milestone(
                Milestone.Kind.EVENT,
                PartialDate.parse("2025-Q1"),
                Optional.of(Milestone.Relation.WITHIN),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "tổ chức",
                event))
        .milestone(
            new Milestone(
                Milestone.Kind.RECURRING,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Milestone.Recurrence.SEMI_ANNUAL),
                List.of(MonthDay.of(6, 15), MonthDay.of(12, 5)),
                Optional.of("Các chi, đảng bộ"),
                "báo cáo",
                report))
        .assignment(new Assignment("Đảng ủy UBND huyện", "dang-uy-ubnd", "báo cáo", report))
        .build();
  }

  private static Indicator economy() {
    String id = "quy-mo-kinh-te-so";
    Measure ofProvince = new Measure("%", Optional.of("GRDP"), Optional.of(Scope.PROVINCE));
    Measure ofCountry = new Measure("%", Optional.of("GDP"), Optional.empty());
    Target annual =
        new Target(
            id,
            Horizon.ANNUAL,
            range("50", "55.5"),
            ofProvince,
            Optional.of("phấn đấu ở mức"),
            Optional.of("Ghi chú, có \"ngoặc kép\""),
            verified("nghe-an", "ii-1-2-p2", "Hằng năm, kinh tế số ở mức \"50 - 55,5%\" GRDP"));
    Target undated =
        new Target(
            id,
            Horizon.NONE,
            figure(Operator.GREATER, "35"),
            PERCENT,
            Optional.of("trên"),
            Optional.empty(),
            Figures.pending("vinh-thuan", "kinh tế số chiếm trên 35%"));
    NationalTarget unverified =
        new NationalTarget(
            id,
            Horizon.of(2030, Horizon.Source.SENTENCE),
            figure(Operator.AT_LEAST, "30"),
            ofCountry,
            Optional.empty(),
            "Báo Nhân Dân",
            Optional.empty(),
            AT);
    NationalTarget verified =
        new NationalTarget(
            id,
            Horizon.of(2045, Horizon.Source.SENTENCE),
            figure(Operator.AT_LEAST, "50"),
            ofCountry,
            Optional.of("tối thiểu"),
            "Toàn văn",
            Optional.of(verified("nghe-an", "ii-2", "kinh tế số đạt tối thiểu 50% GDP")),
            AT);
    Result reached =
        new Result(
            id,
            "vinh-thuan",
            LocalDate.of(2026, 6, 30),
            new BigDecimal("21.5"),
            ofProvince,
            "Báo cáo số 10",
            Optional.empty(),
            AT);
    return new Indicator(
        id,
        "Quy mô kinh tế số",
        Optional.of("Digital economy size"),
        "kinh-te-so",
        new Measure("%", Optional.of("GRDP"), Optional.empty()),
        Better.HIGHER,
        Optional.of("Tỷ trọng của kinh tế số."),
        Optional.empty(),
        List.of(unverified, verified),
        List.of(annual, undated),
        List.of(reached),
        AT);
  }
}
