package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Milestones and responsibilities as a whole site shows them. */
class TimelineSiteTest {

  private static final String TIMELINE = "so-sanh/moc-thoi-gian.html";
  private static final String DUTIES = "so-sanh/phan-cong.html";

  @TempDir private Path folder;
  private Run run;

  @BeforeEach
  void build() {
    run = Site.fixture("chi-tieu", folder).build().succeeds();
  }

  private Path file(String address) {
    return folder.resolve("xuat-ban/site").resolve(address);
  }

  @Test
  void the_list_goes_by_year_and_period_and_says_each_date_as_the_plan_does() {
    run.page(TIMELINE)
        .shows("h2[id^=nam-]", "Năm 2025", "Năm 2030")
        .shows("section[aria-labelledby=nam-2025] h3", "Tháng 3/2025", "Quý I/2025")
        .shows(
            "section[aria-labelledby^=nam-] .when b",
            "Trước ngày 28/3/2025",
            "Trong tháng 3/2025",
            "Trong quý I/2025",
            "Trong năm 2030")
        .shows(
            "section[aria-labelledby^=nam-] .when span",
            "Thời hạn",
            "Sự kiện",
            "Thời hạn",
            "Thời hạn");
  }

  @Test
  void what_comes_back_stands_apart_by_how_often_with_its_days() {
    run.page(TIMELINE)
        .shows(
            "section[aria-labelledby=viec-dinh-ky] h3",
            "Hằng năm",
            "6 tháng một lần",
            "Thường xuyên")
        .shows("section[aria-labelledby=viec-dinh-ky] .when b", "Ngày 15/6 và 05/12");
  }

  @Test
  void the_picture_tells_in_words_what_it_shows() {
    run.page(TIMELINE)
        .shows(".time-lane > title", "Tỉnh A", "Xã C", "Tỉnh A")
        .shows(
            ".time-lane > desc",
            "trước ngày 28/3/2025: xây dựng chương trình hành động.",
            "trong quý I/2025: báo cáo kết quả; trong tháng 3/2025: tổ chức hội nghị quán triệt;"
                + " trong năm 2030: tổng kết việc thực hiện.",
            "hằng năm, ngày 15/6: báo cáo kết quả; hằng năm, ngày 05/12: báo cáo kết quả.")
        .shows(".time-axis .year", "Năm 2025", "Năm 2030", "Mỗi năm")
        .contains("Không nêu thời hạn hay sự kiện có ngày, tháng: Tỉnh B.", "trục bị cắt");
  }

  @Test
  void signs_of_events_are_hollow_and_those_of_deadlines_are_not() {
    Document page = run.page(TIMELINE).document();
    assertThat(page.select(".time-lane .mark.event.hollow")).hasSize(1);
    assertThat(page.select(".time-lane .mark.deadline:not(.hollow)")).hasSize(3);
    assertThat(page.select(".time-lane .deadline .until")).hasSize(1);
  }

  @Test
  void a_page_without_a_clock_says_nothing_of_today() {
    run.page(TIMELINE).lacks("sắp tới", "quá hạn", "hôm nay", "còn lại");
  }

  @Test
  void the_calendars_stand_on_the_page_and_beside_their_plan() throws IOException, ParserException {
    List<String> links =
        run.page(TIMELINE).document().select(".calendars a[download]").eachAttr("href");
    assertThat(links)
        .containsExactly(
            "../du-lieu/lich/tat-ca.ics", "../du-lieu/lich/tinh-a.ics", "../du-lieu/lich/xa-c.ics");
    for (String link : links) {
      Calendar calendar =
          new CalendarBuilder().build(new StringReader(Files.readString(file(link.substring(3)))));
      assertThat(calendar.getComponents()).isNotEmpty();
    }
    run.page(TIMELINE).contains("2 việc không nêu ngày nên không có trong lịch.");
    run.page("van-ban/xa-c.html").contains("href=\"../du-lieu/lich/xa-c.ics\"");
    run.page("van-ban/tinh-b.html").lacks(".ics");
    run.page("du-lieu/index.html").shows("#lich", "Lịch");
  }

  @Test
  void who_must_do_what_stands_in_a_cell_of_each_plan() {
    Document page = run.page(DUTIES).document();
    assertThat(page.select(".duties thead th").eachText())
        .containsExactly("Loại cơ quan", "Tỉnh A", "Tỉnh B", "Xã C");
    assertThat(page.select(".duties tbody tr:first-child td").eachText())
        .containsExactly(
            "Đảng ủy Ủy ban nhân dân tỉnh Xây dựng chương trình hành động Mục II.1",
            "không giao việc riêng",
            "không giao việc riêng");
    run.page(DUTIES).contains("phần “Tổ chức thực hiện”", "Các phần khác của văn bản cũng có thể");
  }

  @Test
  void a_long_cell_shows_three_tasks_and_opens_the_others_on_demand() {
    Element cell =
        run.page(DUTIES).document().select(".duties tbody tr:last-child td:last-child").get(0);
    assertThat(cell.select("> ul > li")).hasSize(3);
    assertThat(cell.select("details summary").eachText()).containsExactly("Thêm 1 việc");
    assertThat(cell.select("details li").eachText())
        .singleElement()
        .asString()
        .startsWith("Báo cáo kết quả ");
  }

  @Test
  void both_have_a_bare_variant_and_a_table_of_data() {
    for (String name : List.of("moc-thoi-gian", "phan-cong")) {
      run.page("nhung/" + name + ".html")
          .contains("class=\"bare\"", "../so-sanh/" + name + ".html")
          .and()
          .page("so-sanh/" + name + ".html")
          .contains("href=\"../du-lieu/" + name + ".csv\"", "nhung/" + name + ".html");
      run.has("du-lieu/" + name + ".csv");
    }
  }

  @Test
  void without_milestones_and_assignments_there_are_no_such_pages() {
    Run none = Site.fixture("mot-van-ban", folder.resolve("khac")).build().succeeds();
    none.hasNo(TIMELINE).hasNo(DUTIES).hasNo("du-lieu/lich/tat-ca.ics");
  }

  @Test
  void a_plan_cannot_take_the_name_of_the_common_calendar() {
    Site site = Site.fixture("mot-van-ban", folder.resolve("khac"));
    String text = site.read(Site.PLAN).replaceFirst("id: \\S+", "id: tat-ca");
    site.without(Site.PLAN)
        .with("content/van-ban/tat-ca.md", text)
        .check()
        .fails(1)
        .says("content/van-ban/tat-ca.md:", "van-ban/tat-ca.html");
  }
}
