package vn.doichieu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.IndicatorBuilder.indicator;
import static vn.doichieu.fixture.IndicatorBuilder.statements;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.fixture.IndicatorBuilder;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.fixture.TextBuilder;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Level;

/** The files of an index as such: whole, the same every time, and safe whatever the text. */
class SearchIndexFilesTest {

  @TempDir Path folder;

  @Test
  void the_manifest_says_what_blocks_hold() throws IOException {
    IndexFiles index = index(many(false));

    assertThat(index.manifest(0)).isEqualTo("1 0 0");
    assertThat(index.manifest(1)).isEqualTo("- a");
    assertThat(index.manifest(2)).isEqualTo("110:330:3:1 20:60:23:0,1");
    String[] first = index.manifest(3).split(" ");
    assertThat(first).isSorted();
    for (int i = 0; i < first.length; i++) {
      assertThat(index.text("t-" + i)).startsWith(first[i] + "\t");
    }
    assertThat(index.texts()).containsKeys("k-0", "k-1").doesNotContainKeys("k-2");
    assertThat(index.texts()).doesNotContainKey("t-" + first.length);
  }

  @Test
  void no_passage_is_lost_between_blocks() throws IOException {
    IndexFiles index = index(many(false));

    assertThat(index.plans()).hasSize(130).doesNotHaveDuplicates();
    assertThat(index.find("chung").passages()).hasSize(130).doesNotHaveDuplicates();
    assertThat(index.find("chung").count()).isEqualTo(130);
    for (int i = 0; i < 129; i++) {
      assertThat(index.find("rieng" + i).passages()).containsExactly("xa-" + i + "#p2");
    }
  }

  @Test
  void the_same_corpus_gives_the_same_bytes_in_whatever_order_and_beside_others()
      throws IOException {
    List<Path> folders = IntStream.range(0, 4).mapToObj(i -> folder.resolve("lan-" + i)).toList();
    folders.parallelStream()
        .forEach(
            one -> {
              try {
                SearchIndex.write(many(one.endsWith("lan-3")), one);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    SearchIndex.write(many(false), folders.get(0));

    for (Path other : folders) {
      assertThat(IndexFiles.bytes(other)).isEqualTo(IndexFiles.bytes(folders.get(0)));
    }
  }

  @Test
  void names_of_files_are_safe_everywhere_whatever_the_text() throws IOException {
    IndexFiles index =
        index(text -> text.paragraph("p1", "con prn aux nul ../x C: com1 __proto__ ổ đĩa"));

    assertThat(index.texts().keySet())
        .allMatch(name -> name.matches("am-tiet|chi-tieu|muc-luc|(t|c|k|ct)-[0-9]+"));
    assertThat(index.find("con").count()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><img src=x onerror=alert(1)>",
        "<!-- --> ]]>",
        "');alert(1);('",
        "a\\'b\\\\c\\",
        "dòng\u2028hai\u2029ba\rbốn",
        "\"ngoặc\" `kép` ${x}",
        "ß\u0000\uFEFF\u200B"
      })
  void a_hostile_text_stays_text(String hostile) throws IOException {
    Script script = new Script("k-0", hostile + Script.FIELD + hostile + Script.RECORD + "cuối");
    script.write(folder);
    String written = Files.readString(folder.resolve("k-0.js"));

    assertThat(written).doesNotContain("<").doesNotContainPattern("[\u2028\u2029\r\t]");
    assertThat(written.lines()).hasSize(1);
    String literal = written.substring("window.doichieu.shard('k-0','".length());
    assertThat(literal).matches("(?s)(?:[^'\\\\]|\\\\.)*'\\);\n");
    assertThat(index(text -> text.paragraph("p1", hostile)).texts()).isNotEmpty();
  }

  @Test
  void fields_and_records_cannot_be_forged() throws IOException {
    IndicatorBuilder forged = indicator("mot", "%").name("a\tb\nc\rd");
    IndexFiles index = index(corpus().plan(plan("thu")).statements(statements(forged)).build());

    assertThat(index.text("chi-tieu")).startsWith("mot\ta b c\rd\t\tchu-de\t");
    assertThat(index.text("chi-tieu").split("\n")).hasSize(1);
  }

  @Test
  void half_a_letter_outside_the_basic_plane_does_no_harm() throws IOException {
    IndexFiles index = index(text -> text.paragraph("p1", "a\uD800b \uDC00 \uD835\uDC00c"));

    assertThat(index.find("\uD835\uDC00c").passages()).containsExactly("thu#p1");
    assertThat(index.find("b").count()).isEqualTo(1);
  }

  @Test
  void a_corpus_without_plans_has_an_index_that_says_so() throws IOException {
    IndexFiles index = index(corpus().build());

    assertThat(index.text("muc-luc")).isEqualTo("1 0 0\n\n\n");
    assertThat(index.texts()).containsOnlyKeys("muc-luc", "am-tiet");
    assertThat(index.text("am-tiet")).isBlank();
  }

  @Test
  void a_plan_without_text_is_found_by_its_name() throws IOException {
    IndexFiles index = index(corpus().plan(plan("nghe-an")).build());

    assertThat(index.find("nghe").plans()).containsExactly("nghe-an");
    assertThat(index.manifest(2)).isEqualTo("1:0:1:0");
  }

  @Test
  void words_for_slips_are_ranked_and_plain() throws IOException {
    IndexFiles index =
        index(
            text -> {
              IntStream.range(0, 12).forEach(i -> text.paragraph("p" + i, "phấn đấu"));
              text.paragraph("x", "5G số 2030 phần");
            });

    String[] ranks = index.text("am-tiet").split("\n", -1);
    assertThat(ranks).hasSize(7);
    assertThat(ranks[5].split(" ")).containsExactly("dau", "phan");
    assertThat(ranks[6].split(" ")).contains("so").doesNotContain("5g", "2030", "phan");
  }

  @Test
  void a_folder_that_cannot_be_made_or_a_file_that_cannot_be_written_is_told() throws IOException {
    Path file = Files.writeString(folder.resolve("tep"), "x");
    assertThatThrownBy(() -> SearchIndex.write(corpus().build(), file))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> SearchIndex.write(corpus().build(), file.resolve("trong")))
        .isInstanceOf(IOException.class);

    Path taken = folder.resolve("tim-kiem");
    Files.createDirectories(taken.resolve("muc-luc.js"));
    assertThatThrownBy(() -> SearchIndex.write(corpus().build(), taken))
        .isInstanceOf(IOException.class);
  }

  private IndexFiles index(Consumer<TextBuilder> blocks) throws IOException {
    return index(corpus().plan(plan("thu").text(blocks)).build());
  }

  private IndexFiles index(Corpus corpus) throws IOException {
    return IndexFiles.of(corpus, folder.resolve("tim-kiem"));
  }

  /** 129 communes of one province and a plan of no place, in two blocks. */
  private static Corpus many(boolean backwards) {
    CorpusBuilder corpus = corpus().place("a", Level.PROVINCE);
    for (int i = 0; i < 129; i++) {
      int number = backwards ? 128 - i : i;
      corpus.plan(
          plan("xa-" + number)
              .level(Level.COMMUNE)
              .place("a")
              .text(
                  text ->
                      text.heading(2, "i", "I- Mục đích")
                          .paragraph("p1", "từ chung " + number % 7)
                          .paragraph("p2", "từ rieng" + number)));
    }
    PlanBuilder free =
        plan("khong-ro")
            .level(Level.DISTRICT)
            .text(
                text ->
                    text.heading(2, "i", "I").paragraph("p1", "từ chung").paragraph("p2", "khác"));
    return corpus.plan(free).build();
  }
}
