package vn.doichieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.text.QuoteFinder.Hit;

class QuoteFinderTest {

  private static final String ECONOMY =
      "Đóng góp vào tăng trưởng kinh tế phấn đấu ở mức 50 - 55%; tỉ trọng xuất khẩu ước 50%. Quy mô"
          + " kinh tế số chiếm 35% GRDP.";

  private static List<String> found(String quote, String passage) {
    return QuoteFinder.of(List.of(quote)).find(List.of(passage)).stream()
        .map(hit -> passage.substring(hit.start(), hit.end()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quy mô kinh tế số chiếm 35% GRDP|Quy mô kinh tế số chiếm 35% GRDP",
        "Quy mô kinh tế số chiếm 35% GRDP.|Quy mô kinh tế số chiếm 35% GRDP.",
        "phấn đấu ở mức 50–55%|phấn đấu ở mức 50 - 55%",
        "phấn đấu  ở mức 50 - 55|phấn đấu ở mức 50 - 55",
        "% GRDP. Quy mô|",
        "; tỉ trọng xuất khẩu|; tỉ trọng xuất khẩu"
      })
  void a_quotation_is_found_as_the_passage_writes_it(String quote, String written) {
    assertThat(found(quote, ECONOMY)).isEqualTo(written == null ? List.of() : List.of(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chiếm 35% GRD|chiếm 35% GRDP",
        "iếm 35% GRDP|chiếm 35% GRDP",
        "5% tổng chi ngân sách|đạt 1,5% tổng chi ngân sách",
        "5% tổng chi ngân sách|đạt 3.5% tổng chi ngân sách",
        "5% tổng chi ngân sách|đạt 35% tổng chi ngân sách",
        "tỉ lệ đạt 1|tỉ lệ đạt 1,5%",
        "tỉ lệ đạt 3|tỉ lệ đạt 3.321 hồ sơ",
        "tỉ lệ đạt 3|tỉ lệ đạt 35 hồ sơ",
        "Tỉ lệ đạt 3|tỉ lệ đạt 3",
        "tỷ lệ đạt 3|tỉ lệ đạt 3",
        "tỉ lệ, đạt 3|tỉ lệ đạt 3",
        "tỉ lệ đạt|tỉ lệ",
        "tỉ lệ đạt|"
      })
  void what_does_not_stand_whole_is_not_found(String quote, String passage) {
    assertThat(found(quote, passage == null ? "" : passage)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tỉ lệ đạt 3|tỉ lệ đạt 3, cao nhất",
        "tỉ lệ đạt 3|tỉ lệ đạt 3.",
        "5% tổng chi ngân sách|(5% tổng chi ngân sách)",
        "5% tổng chi ngân sách|năm 2030, 5% tổng chi ngân sách"
      })
  void a_point_that_joins_no_digits_ends_a_number(String quote, String passage) {
    assertThat(found(quote, passage)).containsExactly(quote);
  }

  @Test
  void every_place_is_found_in_the_order_of_the_text() {
    QuoteFinder finder =
        QuoteFinder.of(List.of("kinh tế số", "quy mô kinh tế", "(quy mô kinh tế số)", "hai ba"));
    assertThat(
            finder.find(
                List.of("kinh tế số và kinh tế số", "không có gì", "x (quy mô kinh tế số) x")))
        .containsExactly(
            new Hit(0, 0, 0, 10),
            new Hit(0, 0, 14, 24),
            new Hit(2, 2, 2, 21),
            new Hit(1, 2, 3, 17),
            new Hit(0, 2, 10, 20));
  }

  @Test
  void overlapping_places_and_equal_quotations_are_all_found() {
    assertThat(QuoteFinder.of(List.of("a a a", "a  a a")).find(List.of("a a a a")))
        .containsExactly(
            new Hit(0, 0, 0, 5), new Hit(1, 0, 0, 5), new Hit(0, 0, 2, 7), new Hit(1, 0, 2, 7));
  }

  @Test
  void a_decomposed_quotation_and_passage_are_found() {
    String nfd = Normalizer.normalize("Quy mô kinh tế số", Normalizer.Form.NFD);
    assertThat(found(nfd, "Quy mô kinh tế số.")).containsExactly("Quy mô kinh tế số");
    assertThat(found("Quy mô kinh tế số", nfd + ".")).containsExactly(nfd);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|0",
        "một|1",
        "hai chữ|2",
        "1,5% GRDP|2",
        "đạt 80%|2",
        "đạt 80% GRDP|3",
        "ở 50 - 55%|3",
        "kinh tế - xã hội|4",
        "a – … “ b|2",
        "57-NQ/TW|2"
      })
  void words_are_what_blanks_and_dashes_part(String quote, int words) {
    assertThat(QuoteFinder.words(quote)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"chiếm 35%", "1,5% GRDP", "35%", "''"})
  void a_quotation_of_fewer_than_three_words_is_never_found(String quote) {
    assertThat(found(quote, "chiếm 35% 1,5% GRDP")).isEmpty();
  }

  @Test
  void nothing_is_found_where_there_is_nothing() {
    assertThat(QuoteFinder.of(List.of()).find(List.of("một hai ba"))).isEmpty();
    assertThat(QuoteFinder.of(List.of("một hai ba")).find(List.of())).isEmpty();
    assertThat(QuoteFinder.of(List.of("một hai ba")).find(List.of("", " ", "một"))).isEmpty();
  }

  @Test
  void many_quotations_are_told_apart() {
    List<String> quotes =
        IntStream.range(0, 5000).mapToObj(i -> "chỉ tiêu số " + i + " của xã").toList();
    List<Hit> hits = QuoteFinder.of(quotes).find(quotes);
    assertThat(hits).hasSize(5000).allMatch(hit -> hit.quote() == hit.passage());
  }

  @Provide
  static Arbitrary<String> phrase() {
    return Arbitraries.of("a", "b", "ế", "5", "1,5%", "(", ")", ".", " ", " ", " ", " - ", ",", "“")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 2000)
  void the_same_is_found_as_by_looking_everywhere(
      @ForAll @Size(max = 4) List<@From("phrase") String> quotes,
      @ForAll @Size(max = 3) List<@From("phrase") String> passages) {
    assertThat(QuoteFinder.of(quotes).find(passages)).isEqualTo(lookEverywhere(quotes, passages));
  }

  private static List<Hit> lookEverywhere(List<String> quotes, List<String> passages) {
    List<Hit> hits = new ArrayList<>();
    for (int quote = 0; quote < quotes.size(); quote++) {
      String wanted = QuoteFold.of(quotes.get(quote)).folded();
      for (int passage = 0; passage < passages.size(); passage++) {
        QuoteFold fold = QuoteFold.of(passages.get(passage));
        int at = fold.folded().indexOf(wanted);
        while (at >= 0 && QuoteFinder.words(wanted) >= QuoteFinder.MIN_WORDS) {
          int end = at + wanted.length();
          if (parts(fold.folded(), at) && parts(fold.folded(), end)) {
            hits.add(new Hit(quote, passage, fold.sourceStart(at), fold.sourceEnd(end)));
          }
          at = fold.folded().indexOf(wanted, at + 1);
        }
      }
    }
    hits.sort(
        Comparator.comparingInt(Hit::passage)
            .thenComparingInt(Hit::start)
            .thenComparingInt(Hit::quote));
    return hits;
  }

  private static boolean parts(String text, int at) {
    String joint = "(?s).*[\\p{L}\\d]\\R[\\p{L}\\d].*|.*\\d\\R[.,]\\d.*|.*\\d[.,]\\R\\d.*";
    return !(text.substring(0, at) + "\n" + text.substring(at)).matches(joint);
  }

  @Property(tries = 500)
  void three_words_of_any_text_are_found_in_it(@ForAll String any) {
    String text = "một hai ba " + any;
    assertThat(QuoteFinder.of(List.of("một hai ba")).find(List.of(text)))
        .first()
        .satisfies(hit -> assertThat(hit.start()).isZero());
  }
}
