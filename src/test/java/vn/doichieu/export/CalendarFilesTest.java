package vn.doichieu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.export.DataFile.Kind;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.PartialDate;

/** The calendars in the folder of open data. */
class CalendarFilesTest {

  @TempDir private Path path;

  @Test
  void each_plan_with_days_has_a_calendar_and_all_together_have_one() throws IOException {
    Folder folder = Folder.write(path, Samples.everything(), Samples.ABOUT);

    assertThat(folder.catalogue().files(Kind.CALENDAR))
        .extracting(DataFile::path)
        .containsExactly("lich/nghe-an.ics", "lich/tat-ca.ics", "lich/vinh-thuan.ics");
    assertThat(folder.catalogue().files(Kind.CALENDAR, "nghe-an"))
        .singleElement()
        .satisfies(file -> assertThat(file.title()).isEqualTo("Lịch: Nghệ An"));
    assertThat(folder.text("lich/tat-ca.ics").split("BEGIN:VEVENT")).hasSize(1 + 4);
    assertThat(folder.text("lich/nghe-an.ics").split("BEGIN:VEVENT")).hasSize(1 + 2);
  }

  @Test
  void an_event_tells_the_words_of_the_plan_and_where_they_stand() throws IOException {
    String calendar =
        Folder.write(path, Samples.everything(), Samples.ABOUT)
            .text("lich/nghe-an.ics")
            .replace("\r\n ", "");

    assertThat(calendar)
        .contains(
            "X-WR-CALNAME:Lịch: Nghệ An\r\n",
            "SUMMARY;LANGUAGE=vi:Trước ngày 28/3/2025: hoàn thành – Nghệ An\r\n",
            "SUMMARY;LANGUAGE=vi:Trong quý I/2025: tổ chức – Nghệ An\r\n",
            "Nguyên văn: “hoàn thành trước ngày 28/3/2025”\\nVăn bản: ",
            "(mã đoạn iii-p1)\r\n",
            "URL:https://vi-du.gov.vn/nq57/van-ban/nghe-an.html#iii-p1\r\n");
  }

  @Test
  void the_readme_and_the_checksums_know_them() throws IOException {
    Folder folder = Folder.write(path, Samples.everything(), Samples.ABOUT);

    assertThat(folder.text("README.md"))
        .contains("`lich/<id>.ics`", "`lich/tat-ca.ics`", "iCalendar");
    assertThat(folder.text("SHA256SUMS")).contains("  lich/tat-ca.ics\n", "  lich/nghe-an.ics\n");
  }

  @Test
  void many_plans_have_a_common_calendar_a_province() throws IOException {
    Folder folder = Folder.write(path, country(301), Samples.ABOUT);
    List<String> common =
        folder.catalogue().files(Kind.CALENDAR).stream()
            .filter(file -> file.subject().isEmpty())
            .map(DataFile::path)
            .toList();

    assertThat(common)
        .containsExactly(
            "lich/tinh-chua-ro.ics", "lich/tinh-hung-yen.ics", "lich/tinh-nghe-an.ics");
    assertThat(folder.text("lich/tinh-nghe-an.ics").split("BEGIN:VEVENT")).hasSize(1 + 101);
    assertThat(folder.contents()).containsKey("lich/van-ban-300.ics");
    assertThat(folder.text("README.md")).contains("`lich/tinh-….ics`");
  }

  @Test
  void without_days_there_is_no_calendar() throws IOException {
    Folder folder = Folder.write(path, Samples.country(3).build(), Samples.BARE);

    assertThat(folder.catalogue().files(Kind.CALENDAR)).isEmpty();
  }

  private static Corpus country(int count) {
    Figures figures = new Figures();
    IntStream.range(0, count)
        .mapToObj(number -> "van-ban-" + number)
        .forEach(
            plan ->
                figures.milestone(
                    new Milestone(
                        Milestone.Kind.DEADLINE,
                        PartialDate.parse("2025-03"),
                        Optional.of(Milestone.Relation.WITHIN),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        "báo cáo",
                        Figures.verified(plan, "i-p1", "báo cáo trong tháng 3/2025"))));
    return Samples.country(count).statements(figures.build()).build();
  }
}
