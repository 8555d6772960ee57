package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Section;
import vn.doichieu.pdf.ReadPdf;
import vn.doichieu.read.ContentReader;

/** The editions of the shipped plans, as {@code mvn package} built them, say what the plans say. */
class PublishedEditionsIT {

  private static final Path FOLDER =
      Path.of(System.getProperty("doichieu.target", "target"), "site/tai-ve/van-ban");

  static Stream<Plan> plans() throws IOException {
    return new ContentReader().read(Path.of("")).corpus().plans().stream();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void a_single_file_holds_every_word_of_its_plan_in_order(Plan plan) throws IOException {
    String words = plan.text().allPassages().map(Passage::text).collect(Collectors.joining());
    assertThat(EditionWords.own(html(plan))).isEqualTo(EditionWords.letters(words));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void a_pdf_can_be_copied_and_searched(Plan plan) throws IOException {
    String letters = pdf(plan).letters();
    assertThat(letters).contains(EditionWords.printed(html(plan)));
    assertThat(Normalizer.isNormalized(letters, Normalizer.Form.NFC)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void a_pdf_is_tagged_and_its_bookmarks_are_the_headings(Plan plan) throws IOException {
    ReadPdf pdf = pdf(plan);
    assertThat(pdf.faults()).isEmpty();
    assertThat(pdf.title()).isEqualTo(plan.metadata().title());
    List<String> headings = new ArrayList<>();
    plan.text().sections().forEach(section -> collect(section, "", headings));
    assertThat(pdf.bookmarks()).startsWith(headings.toArray(String[]::new));
  }

  private static void collect(Section section, String indent, List<String> headings) {
    section.heading().ifPresent(heading -> headings.add(indent + heading.text()));
    section.children().forEach(child -> collect(child, indent + "  ", headings));
  }

  private static Document html(Plan plan) throws IOException {
    return Jsoup.parse(Files.readString(FOLDER.resolve(plan.id() + ".html")));
  }

  private static ReadPdf pdf(Plan plan) throws IOException {
    return ReadPdf.of(Files.readAllBytes(FOLDER.resolve(plan.id() + ".pdf")));
  }
}
