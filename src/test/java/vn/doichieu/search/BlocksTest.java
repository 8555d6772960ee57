package vn.doichieu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Level;

class BlocksTest {

  @Test
  void the_country_and_the_provinces_come_first_then_province_by_province() {
    Corpus corpus =
        corpus()
            .place("an-giang", Level.PROVINCE)
            .place("binh-dinh", Level.PROVINCE)
            .place("xa-a", Level.COMMUNE, "an-giang")
            .place("xa-b", Level.COMMUNE, "binh-dinh")
            .place("huyen-b", Level.DISTRICT, "binh-dinh")
            .plan(
                plan("khong-ro").level(Level.DISTRICT),
                plan("xa-b").level(Level.COMMUNE).place("xa-b"),
                plan("xa-a").level(Level.COMMUNE).place("xa-a"),
                plan("binh-dinh").place("binh-dinh"),
                plan("nghi-quyet").level(Level.CENTRAL),
                plan("huyen-b").level(Level.DISTRICT).place("huyen-b"),
                plan("an-giang").place("an-giang"))
            .build();

    assertThat(ids(Blocks.of(corpus)))
        .containsExactly(
            "nghi-quyet", "an-giang", "binh-dinh", "xa-a", "huyen-b", "xa-b", "khong-ro");
    assertThat(Blocks.provinces(Blocks.of(corpus).get(0)))
        .containsExactly("", "an-giang", "binh-dinh");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 109, 110, 111, 219, 220, 221, 400})
  void no_plan_is_lost_where_a_large_group_is_cut(int plans) {
    List<Block> blocks = Blocks.of(communes(corpus(), "an-giang", plans).build());

    assertThat(ids(blocks)).hasSize(plans).doesNotHaveDuplicates();
    assertThat(blocks).hasSize((plans + Blocks.MOST_PLANS - 1) / Blocks.MOST_PLANS);
    int first = 0;
    for (int i = 0; i < blocks.size(); i++) {
      assertThat(blocks.get(i).number()).isEqualTo(i);
      assertThat(blocks.get(i).first()).isEqualTo(first);
      assertThat(blocks.get(i).plans()).hasSizeBetween(1, Blocks.MOST_PLANS);
      first += blocks.get(i).plans().size();
    }
  }

  @Test
  void a_province_that_fits_is_not_cut() {
    CorpusBuilder corpus = corpus();
    communes(corpus, "a", 60);
    communes(corpus, "b", 60);
    communes(corpus, "c", 50);

    assertThat(Blocks.of(corpus.build()))
        .extracting(Blocks::provinces)
        .containsExactly(List.of("a"), List.of("b", "c"));
  }

  @Test
  void the_order_of_the_files_does_not_matter() {
    CorpusBuilder forth = corpus().place("a", Level.PROVINCE);
    CorpusBuilder back = corpus().place("a", Level.PROVINCE);
    IntStream.range(0, 200).forEach(i -> forth.plan(commune("a", i)));
    IntStream.range(0, 200).forEach(i -> back.plan(commune("a", 199 - i)));

    assertThat(ids(Blocks.of(back.build()))).isEqualTo(ids(Blocks.of(forth.build())));
  }

  private static CorpusBuilder communes(CorpusBuilder corpus, String province, int plans) {
    corpus.place(province, Level.PROVINCE);
    IntStream.range(0, plans).forEach(i -> corpus.plan(commune(province, i)));
    return corpus;
  }

  private static PlanBuilder commune(String province, int number) {
    return plan(province + "-" + number).level(Level.COMMUNE).place(province);
  }

  private static List<String> ids(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> block.plans().stream())
        .map(member -> member.plan().id())
        .toList();
  }
}
