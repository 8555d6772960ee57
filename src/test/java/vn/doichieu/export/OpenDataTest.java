package vn.doichieu.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.doichieu.compare.lineage.Lineage;
import vn.doichieu.export.DataFile.Kind;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.model.Corpus;

/** The folder of open data as a whole. */
class OpenDataTest {

  private static final List<String> TABLES =
      List.of(
          "chi-tieu",
          "chi-tieu-quoc-gia",
          "chi-tieu-danh-muc",
          "ket-qua",
          "moc-thoi-gian",
          "phan-cong",
          "so-sanh-nhiem-vu",
          "so-sanh-chi-tieu",
          "muc-do-de-cap",
          "ke-thua",
          "van-ban");

  @Test
  void the_catalogue_lists_every_file_with_its_size(@TempDir Path path) throws IOException {
    Folder folder = Folder.write(path, Samples.everything(), Samples.ABOUT);
    Map<String, String> contents = folder.contents();

    assertThat(folder.catalogue().files())
        .extracting(DataFile::path)
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(contents.keySet());
    for (DataFile file : folder.catalogue().files()) {
      assertThat(file.bytes()).as(file.path()).isEqualTo(contents.get(file.path()).length());
      assertThat(file.title()).as(file.path()).isNotBlank();
    }
  }

  @Test
  void the_catalogue_explains_every_table(@TempDir Path path) throws IOException {
    Folder folder = Folder.write(path, Samples.everything(), Samples.ABOUT);

    assertThat(folder.catalogue().tables())
        .extracting(DataTable::id)
        .containsExactlyElementsOf(TABLES);
    assertThat(folder.catalogue().tables().get(0))
        .satisfies(
            table -> {
              assertThat(table.title()).isEqualTo("Chỉ tiêu");
              assertThat(table.rows()).isEqualTo(11);
              assertThat(table.isSplit()).isFalse();
              assertThat(table.columns().get(0))
                  .isEqualTo(
                      new DataColumn(
                          "indicator",
                          "string",
                          "Mã chỉ tiêu",
                          "Mã của chỉ tiêu trong bảng chi-tieu-danh-muc."));
            });
    assertThat(folder.catalogue().parts()).isEmpty();
    assertThat(folder.catalogue().files(Kind.TABLE_CSV, "chi-tieu"))
        .singleElement()
        .satisfies(file -> assertThat(file.rows()).contains(11));
  }

  @Test
  void checksums_are_of_every_other_file_sorted_and_right(@TempDir Path path)
      throws IOException, NoSuchAlgorithmException {
    Folder folder = Folder.write(path, Samples.everything(), Samples.ABOUT);
    List<String> expected = new ArrayList<>();
    for (String file : folder.contents().keySet()) {
      if (!file.equals("SHA256SUMS")) {
        byte[] digest =
            MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path.resolve(file)));
        expected.add(HexFormat.of().formatHex(digest) + "  " + file);
      }
    }

    assertThat(folder.text("SHA256SUMS").lines()).containsExactlyElementsOf(expected);
  }

  @Test
  void an_empty_portal_has_every_table_without_rows(@TempDir Path path) throws IOException {
    Folder folder = Folder.write(path, CorpusBuilder.corpus().build(), Samples.BARE);

    for (String table : TABLES) {
      JsonNode json = folder.json(table + ".json");
      assertThat(json.isArray() && json.isEmpty()).as(table).isTrue();
      assertThat(folder.text(table + ".csv").lines()).as(table).hasSize(1);
    }
    assertThat(folder.contents()).containsKeys("doi-chieu.xlsx", "datapackage.json", "README.md");
    assertThat(folder.catalogue().files(Kind.INDICATOR_CSV)).isEmpty();
  }

  @Test
  void the_same_corpus_gives_the_same_bytes_in_any_place(@TempDir Path one, @TempDir Path two)
      throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Folder first = Folder.write(one, Samples.everything(), Samples.ABOUT);
    Folder second;
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      second = Folder.write(two, Samples.everything(), Samples.ABOUT);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    assertThat(second.contents()).isEqualTo(first.contents());
    assertThat(second.catalogue()).isEqualTo(first.catalogue());
  }

  @Test
  void what_was_written_before_is_replaced(@TempDir Path path) throws IOException {
    Files.writeString(path.resolve("chi-tieu.csv"), "x".repeat(100_000));
    Folder folder = Folder.write(path, CorpusBuilder.corpus().build(), Samples.BARE);

    assertThat(folder.text("chi-tieu.csv")).doesNotContain("xxx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../ngoai", "/ngoai", "a/../../ngoai", "..", "a\\b", "nghệ an", "", "a b"})
  void an_id_that_leads_elsewhere_is_refused(String id, @TempDir Path path) throws IOException {
    Corpus corpus = CorpusBuilder.corpus().statements(new Figures().indicator(id).build()).build();

    assertThatThrownBy(() -> Folder.write(path.resolve("trang/du-lieu"), corpus, Samples.BARE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(path).isEmptyDirectory();
  }

  @Test
  void a_file_that_cannot_be_written_is_an_error_once_the_others_are_written(@TempDir Path path)
      throws IOException {
    Files.createDirectories(path.resolve("phan-cong.csv"));

    assertThatThrownBy(() -> Folder.write(path, Samples.everything(), Samples.BARE))
        .isInstanceOf(IOException.class);
    assertThat(path.resolve("chi-tieu.csv")).exists();
    assertThat(path.resolve("SHA256SUMS")).doesNotExist();
  }

  @Test
  void nothing_but_the_files_is_left(@TempDir Path path) throws IOException {
    Folder folder = Folder.write(path, Samples.everything(), Samples.ABOUT);

    assertThat(folder.contents().keySet())
        .noneMatch(file -> file.substring(file.lastIndexOf('/') + 1).startsWith("."));
  }

  @Test
  void every_column_has_words_in_both_languages(@TempDir Path path) throws IOException {
    Words english = new Words(Words.ENGLISH);
    Corpus corpus = Samples.everything();
    Dataset data = new Dataset(corpus, Lineage.of(corpus), new Words(Words.VIETNAMESE));

    assertThat(data.tables())
        .flatExtracting(rows -> english.describe(rows.table(), 0, false).columns())
        .allSatisfy(
            column -> {
              assertThat(column.title()).isNotBlank();
              assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(column.title()))
                  .as(column.title())
                  .isTrue();
            });
    assertThat(Optional.of(data.tables().size())).contains(TABLES.size());
  }
}
