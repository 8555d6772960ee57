package vn.doichieu.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.doichieu.compare.lineage.SideBySideRow.Entry;
import vn.doichieu.compare.lineage.SideBySideRow.Mark;
import vn.doichieu.compare.lineage.SideBySideRow.Piece;
import vn.doichieu.compare.lineage.SideBySideRow.Verdict;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.fixture.StatementsBuilder;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Statements;

class SideBySideTest {

  private static final List<String> SENTENCES =
      List.of(
          "Phấn đấu tỷ lệ hồ sơ trực tuyến toàn trình đạt tối thiểu 70% đến năm 2030.",
          "Phấn đấu tỷ lệ hồ sơ trực tuyến toàn trình đạt tối thiểu 30% đến năm 2025.",
          "Tổ chức quán triệt Nghị quyết số 57-NQ/TW đến toàn thể cán bộ, đảng viên.",
          "Xây dựng hạ tầng dữ liệu dùng chung của các cơ quan đảng.",
          "Đào tạo nhân lực chất lượng cao về an ninh mạng; bồi dưỡng kỹ năng số cho cán bộ.",
          "Mục đích");

  private static Plan of(String id, String... paragraphs) {
    return plan(id)
        .text(
            text -> {
              text.heading(2, "i", "I- MỤC ĐÍCH, YÊU CẦU");
              for (int i = 0; i < paragraphs.length; i++) {
                text.paragraph("i-p" + (i + 1), paragraphs[i]);
              }
            })
        .build();
  }

  private static List<SideBySideRow> rows(Plan first, Plan second) {
    return SideBySide.of(first, second, Lineage.between(first, second, Statements.NONE));
  }

  private static String ids(SideBySideRow row) {
    return id(row.first()) + "|" + id(row.second());
  }

  private static String id(Optional<Entry> entry) {
    return entry.map(side -> side.passage().id()).orElse("");
  }

  @Test
  void plans_of_the_same_words_have_nothing_but_the_same_rows() {
    List<SideBySideRow> rows =
        rows(
            of("a", SENTENCES.get(2), SENTENCES.get(3)),
            of("b", SENTENCES.get(2), SENTENCES.get(3)));

    assertThat(rows)
        .extracting(SideBySideTest::ids)
        .containsExactly("i|i", "i-p1|i-p1", "i-p2|i-p2");
    assertThat(rows).allMatch(SideBySideRow::isSame);
  }

  @Test
  void a_changed_figure_is_marked_on_both_sides_in_the_words_of_each() {
    SideBySideRow row = rows(of("a", SENTENCES.get(0)), of("b", SENTENCES.get(1))).get(1);

    assertThat(row.verdict()).isEqualTo(Verdict.FIGURES);
    assertThat(row.first().orElseThrow().pieces())
        .filteredOn(piece -> piece.mark() == Mark.FIGURE)
        .extracting(Piece::text)
        .containsExactly("70%", "2030");
    assertThat(row.second().orElseThrow().pieces())
        .filteredOn(piece -> piece.mark() == Mark.FIGURE)
        .extracting(Piece::text)
        .containsExactly("30%", "2025");
  }

  @Test
  void a_target_at_the_start_of_a_clause_hides_none_of_its_words() {
    String quote = "Phủ trạm đo mưa toàn huyện";
    String sentence = quote + ", mời đài khí tượng khu vực về hướng dẫn vận hành từng mùa.";
    PlanBuilder first =
        plan("a").text(text -> text.heading(2, "i", "I").paragraph("i-p1", sentence));
    PlanBuilder second =
        plan("b")
            .text(
                text ->
                    text.heading(2, "i", "I")
                        .paragraph("i-p1", "Phủ trạm đo mưa toàn tỉnh.")
                        .paragraph("i-p2", "Mời đài khí tượng khu vực về hướng dẫn từng mùa."));
    Statements recorded =
        StatementsBuilder.statements()
            .theme("t")
            .indicator("tram")
            .target("a", quote, target -> target)
            .indicator("phu-song")
            .target("a", quote, target -> target)
            .build(first, second);
    Plan a = first.build();
    Plan b = second.build();

    List<Link> links = Lineage.between(a, b, recorded);

    assertThat(links).extracting(Link::kinship).contains(Kinship.FIGURES);
    assertThat(SideBySide.of(a, b, links))
        .flatExtracting(row -> List.of(row.first(), row.second()))
        .allSatisfy(
            side ->
                ((Optional<?>) side)
                    .map(Entry.class::cast)
                    .ifPresent(
                        entry ->
                            assertThat(
                                    entry.pieces().stream()
                                        .map(Piece::text)
                                        .collect(Collectors.joining()))
                                .isEqualTo(entry.passage().text())));
  }

  @Test
  void what_only_the_second_plan_has_stands_behind_the_neighbour_it_has_there() {
    List<SideBySideRow> rows =
        rows(
            of("a", SENTENCES.get(2), SENTENCES.get(4)),
            of("b", SENTENCES.get(2), SENTENCES.get(3), SENTENCES.get(4)));

    assertThat(rows)
        .extracting(SideBySideTest::ids)
        .containsExactly("i|i", "i-p1|i-p1", "|i-p2", "i-p2|i-p3");
    assertThat(rows.get(2).verdict()).isEqualTo(Verdict.OWN);
  }

  @Test
  void a_passage_whose_like_has_a_nearer_partner_tells_where_that_is() {
    List<SideBySideRow> rows =
        rows(of("a", SENTENCES.get(2), SENTENCES.get(2)), of("b", SENTENCES.get(2)));

    assertThat(rows.get(1).verdict()).isEqualTo(Verdict.VERBATIM);
    assertThat(rows.get(2).verdict()).isEqualTo(Verdict.ELSEWHERE);
    assertThat(rows.get(2).first().orElseThrow().also())
        .extracting(SideBySideRow.Also::passage)
        .containsExactly("i-p1");
  }

  @Test
  void a_clause_that_the_other_plan_does_not_have_is_marked_as_own() {
    SideBySideRow row =
        rows(of("a", SENTENCES.get(2) + " " + SENTENCES.get(3)), of("b", SENTENCES.get(2))).get(1);

    assertThat(row.verdict()).isEqualTo(Verdict.PARTLY);
    assertThat(row.first().orElseThrow().pieces()).contains(new Piece(Mark.OWN, SENTENCES.get(3)));
  }

  @Test
  void a_plan_without_a_body_leaves_the_other_alone() {
    List<SideBySideRow> rows = rows(of("a", SENTENCES.get(2)), plan("b").text(text -> {}).build());

    assertThat(rows).extracting(SideBySideTest::ids).containsExactly("i|", "i-p1|");
    assertThat(rows).allMatch(row -> row.verdict() == Verdict.OWN);
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of(SENTENCES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(sentences -> String.join(" ", sentences))
        .list()
        .ofMaxSize(7);
  }

  @Property(tries = 200)
  void every_passage_of_both_plans_is_in_one_row_with_all_its_words(
      @ForAll("texts") List<String> one, @ForAll("texts") List<String> other) {
    Plan first = of("a", one.toArray(String[]::new));
    Plan second = of("b", other.toArray(String[]::new));
    List<SideBySideRow> rows = rows(first, second);

    List<Entry> left = rows.stream().flatMap(row -> row.first().stream()).toList();
    List<Entry> right = rows.stream().flatMap(row -> row.second().stream()).toList();
    assertThat(left).extracting(Entry::passage).isEqualTo(SideBySide.passages(first));
    assertThat(sorted(right)).isEqualTo(sorted(SideBySide.passages(second)));
    for (Entry entry : left) {
      assertThat(words(entry)).isEqualTo(entry.passage().text());
    }
    for (Entry entry : right) {
      assertThat(words(entry)).isEqualTo(entry.passage().text());
    }
  }

  private static List<String> sorted(List<?> passages) {
    List<String> ids = new ArrayList<>();
    for (Object passage : passages) {
      ids.add(passage instanceof Entry entry ? entry.passage().id() : ((Passage) passage).id());
    }
    Collections.sort(ids);
    return ids;
  }

  private static String words(Entry entry) {
    return entry.pieces().stream().map(Piece::text).collect(Collectors.joining());
  }
}
