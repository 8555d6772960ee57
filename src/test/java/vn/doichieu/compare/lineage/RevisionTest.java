package vn.doichieu.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.doichieu.compare.lineage.Revision.Change;
import vn.doichieu.compare.lineage.Revision.Kind;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Statements;

class RevisionTest {

  private static final String GAUGES = "Gắn cảm biến mực nước cho 60% trạm thủy văn trong vùng.";
  private static final String BARGES = "Cấp áo phao cho chủ đò ngang ở mọi bến khách.";
  private static final String ROOFS = "Lợp mái che bến tàu du lịch bằng tấm pin mặt trời.";

  private static Plan of(String id, String... paragraphs) {
    return plan(id)
        .text(
            text -> {
              text.heading(2, "i", "I- VIỆC CẦN LÀM NGAY");
              for (int i = 0; i < paragraphs.length; i++) {
                text.paragraph("i-p" + (i + 1), paragraphs[i]);
              }
            })
        .build();
  }

  private static Revision revision(Plan older, Plan newer) {
    return Revision.of(newer, older, Lineage.between(older, newer, Statements.NONE));
  }

  private static Change only(Revision revision) {
    assertThat(revision.changes()).hasSize(1);
    return revision.changes().get(0);
  }

  private static String ids(Change change) {
    return change.newer().map(Passage::id).orElse("")
        + "|"
        + change.older().map(Passage::id).orElse("");
  }

  @Test
  void a_changed_figure_is_told_from_changed_words() {
    Revision figure = revision(of("a", GAUGES), of("b", GAUGES.replace("60", "75")));
    Revision words = revision(of("a", BARGES), of("b", BARGES.replace("chủ đò", "chủ thuyền, đò")));

    assertThat(only(figure).kind()).isEqualTo(Kind.FIGURES);
    assertThat(only(words).kind()).isEqualTo(Kind.REWORDED);
    assertThat(figure.kept()).isEqualTo(1);
    assertThat(only(figure).pieces())
        .filteredOn(WordDiff.Piece::isFigure)
        .extracting(piece -> piece.text().trim())
        .containsExactly("60%", "75%");
  }

  @Test
  void what_only_one_of_them_has_was_added_or_dropped_whole() {
    Revision revision = revision(of("a", GAUGES, BARGES), of("b", GAUGES, ROOFS));

    assertThat(revision.count(Kind.ADDED)).isEqualTo(1);
    assertThat(revision.count(Kind.DROPPED)).isEqualTo(1);
    assertThat(revision.changes())
        .allSatisfy(
            change -> {
              assertThat(change.pieces()).hasSize(1);
              assertThat(change.pieces().get(0).text())
                  .isEqualTo(change.newer().or(change::older).orElseThrow().text());
            });
  }

  @Test
  void changes_stand_in_the_order_of_the_newer_text() {
    Revision revision =
        revision(
            of("a", GAUGES, BARGES),
            of("b", ROOFS, BARGES.replace("mọi", "các"), GAUGES.replace("60", "75")));

    assertThat(revision.changes())
        .extracting(RevisionTest::ids)
        .containsExactly("i-p1|", "i-p2|i-p2", "i-p3|i-p1");
  }

  @Test
  void a_new_number_in_front_and_other_punctuation_are_no_change() {
    Revision revision = revision(of("a", "1. " + GAUGES), of("b", BARGES, "2) " + GAUGES + ".."));

    assertThat(only(revision).kind()).isEqualTo(Kind.ADDED);
    assertThat(revision.kept()).isEqualTo(2);
  }

  @Test
  void a_passage_cut_in_two_was_moved_and_nothing_was_added() {
    Revision revision = revision(of("a", GAUGES + " " + BARGES), of("b", GAUGES, BARGES));

    assertThat(revision.count(Kind.ADDED)).isZero();
    assertThat(revision.count(Kind.MOVED)).isEqualTo(1);
    assertThat(revision.changes())
        .filteredOn(change -> change.kind() == Kind.MOVED)
        .flatExtracting(Change::also)
        .containsExactly("i-p1");
  }

  @Test
  void a_short_heading_with_another_year_at_the_same_address_is_a_changed_figure() {
    Plan older = plan("a").text(text -> text.heading(2, "i", "Đến năm 2028")).build();
    Plan newer = plan("b").text(text -> text.heading(2, "i", "Đến năm 2030")).build();

    Change change = only(revision(older, newer));

    assertThat(change.kind()).isEqualTo(Kind.FIGURES);
    assertThat(ids(change)).isEqualTo("i|i");
  }

  @Test
  void passages_of_thousands_of_words_are_shown_whole() {
    String table =
        java.util.stream.IntStream.range(0, 3_000)
            .mapToObj(i -> "trạm số " + i)
            .collect(Collectors.joining(" "));

    Change change = only(revision(of("a", GAUGES + " " + table), of("b", GAUGES + " " + ROOFS)));

    assertThat(change.pieces())
        .extracting(WordDiff.Piece::kind)
        .containsExactly(WordDiff.Kind.REMOVED, WordDiff.Kind.ADDED);
  }

  @Test
  void two_sentences_alike_inside_one_passage_make_no_change_of_it() {
    String both = GAUGES + " " + GAUGES.replace("60", "75");

    assertThat(revision(of("a", both), of("b", both)).changes()).isEmpty();
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of(GAUGES, GAUGES.replace("60", "75"), BARGES, ROOFS, "Khác", "–", "Số 7")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(sentences -> String.join(" ", sentences))
        .list()
        .ofMaxSize(8);
  }

  @Property(tries = 200)
  void the_same_text_twice_has_no_changes(@ForAll("texts") List<String> text) {
    String[] paragraphs = text.toArray(String[]::new);

    Revision revision = revision(of("a", paragraphs), of("b", paragraphs));

    assertThat(revision.changes()).isEmpty();
    assertThat(revision.kept()).isEqualTo(text.size() + 1);
  }

  @Property(tries = 200)
  void every_passage_of_both_is_kept_or_told_of_once(
      @ForAll("texts") List<String> before, @ForAll("texts") List<String> after) {
    Revision revision =
        revision(of("a", before.toArray(String[]::new)), of("b", after.toArray(String[]::new)));

    long newer = revision.changes().stream().filter(one -> one.newer().isPresent()).count();
    long older = revision.changes().stream().filter(one -> one.older().isPresent()).count();
    assertThat(revision.kept() + newer).isEqualTo(after.size() + 1);
    assertThat(revision.kept() + older).isEqualTo(before.size() + 1);
    assertThat(revision.changes())
        .allSatisfy(
            change ->
                assertThat(
                        change.pieces().stream()
                            .filter(piece -> piece.kind() != WordDiff.Kind.REMOVED)
                            .map(WordDiff.Piece::text)
                            .collect(Collectors.joining()))
                    .isEqualTo(change.newer().map(Passage::text).orElse("")));
  }
}
