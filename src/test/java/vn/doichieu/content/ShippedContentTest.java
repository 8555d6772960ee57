package vn.doichieu.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.check.Checker;
import vn.doichieu.cli.ProgramDoor;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Plan;
import vn.doichieu.read.ContentReader;
import vn.doichieu.read.ReadResult;

/** The promise of the portal, kept for the plans it ships: no word lost, added or changed. */
class ShippedContentTest {

  private static final Path PLANS = Path.of("content", "van-ban");

  @TempDir private static Path folder;
  private static Path site;

  @BeforeAll
  static void build() {
    site = folder.resolve("site");
    StringWriter told = new StringWriter();
    PrintWriter out = new PrintWriter(told);
    int status = ProgramDoor.run(out, out, "build", "--source", ".", "--output", site.toString());
    assertThat(status).as(told.toString()).isZero();
  }

  private static String read(String file) {
    try {
      return Files.readString(PLANS.resolve(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Finding> findings(Path source) throws IOException {
    ReadResult result = new ContentReader().read(source);
    List<Finding> findings = new ArrayList<>(result.findings());
    findings.addAll(Checker.standard().check(result.corpus()));
    return findings;
  }

  @Test
  void the_content_is_read_and_checked_without_a_doubt() throws IOException {
    assertThat(findings(Path.of("."))).isEmpty();
    Corpus corpus = new ContentReader().read(Path.of(".")).corpus();
    assertThat(corpus.plans())
        .extracting(Plan::id)
        .contains("hung-yen", "huyen-386", "nghe-an", "son-hong", "vinh-thuan");
    assertThat(corpus.plans()).allSatisfy(plan -> assertThat(plan.metadata().source()).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nghe-an", "hung-yen", "son-hong", "huyen-386", "vinh-thuan"})
  void the_words_of_the_markdown_are_the_words_of_the_copy(String id) {
    PlainWords copy = PlainWords.ofCopy(read(id + ".txt"));
    PlainWords markdown = PlainWords.ofMarkdown(read(id + ".md"));
    assertThat(copy.text()).hasSizeGreaterThan(1_000);
    assertThat(copy.difference(markdown)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nghe-an", "hung-yen", "son-hong", "huyen-386", "vinh-thuan"})
  void the_words_of_the_page_are_the_words_of_the_copy(String id) throws IOException {
    PlainWords copy = PlainWords.ofCopy(read(id + ".txt"));
    PlainWords page =
        PlainWords.ofPage(Files.readString(site.resolve("van-ban").resolve(id + ".html")));
    assertThat(copy.difference(page)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nghe-an", "hung-yen", "son-hong", "huyen-386", "vinh-thuan"})
  void the_copy_and_the_markdown_can_be_downloaded_as_they_are(String id) throws IOException {
    for (String file : new String[] {id + ".txt", id + ".md"}) {
      assertThat(site.resolve("van-ban").resolve(file)).hasSameBinaryContentAs(PLANS.resolve(file));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nghe-an", "hung-yen", "son-hong", "huyen-386", "vinh-thuan"})
  void a_word_that_was_changed_lost_or_added_is_found(String id) throws IOException {
    PlainWords copy = PlainWords.ofCopy(read(id + ".txt"));
    String markdown = read(id + ".md");
    Path source = folder.resolve("sua-" + id);
    Path plans = Files.createDirectories(source.resolve("content/van-ban"));
    Files.copy(Path.of("content/dia-phuong.yaml"), source.resolve("content/dia-phuong.yaml"));
    Files.copy(PLANS.resolve(id + ".txt"), plans.resolve(id + ".txt"));
    for (String[] change :
        new String[][] {
          {" thực hiện ", " thực hành "},
          {" thực hiện ", " "},
          {", ", ", và "},
          {". ", " "},
          {"2030", "2035"},
          {", ", ",  "},
          {"phát triển", "phát triên"}
        }) {
      int at = markdown.indexOf(change[0], markdown.indexOf("\n## "));
      assertThat(at).as(change[0]).isPositive();
      String changed =
          markdown.substring(0, at) + change[1] + markdown.substring(at + change[0].length());
      boolean onlySpace = change[0].strip().equals(change[1].strip());
      assertThat(copy.difference(PlainWords.ofMarkdown(changed)).isEmpty()).isEqualTo(onlySpace);
      Files.writeString(plans.resolve(id + ".md"), changed);
      assertThat(findings(source).stream().anyMatch(f -> f.key().equals("check.words-differ")))
          .as(change[0] + "→" + change[1])
          .isEqualTo(!onlySpace);
    }
  }
}
