package vn.doichieu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.fixture.CorpusBuilder;

/** The README says what people must know, and nothing that nobody declared. */
class ReadmeTest {

  @TempDir private Path path;

  @Test
  void it_explains_every_table_and_column_in_both_languages() throws IOException {
    Folder folder = Folder.write(path, Samples.everything(), Samples.ABOUT);
    String[] halves = folder.text("README.md").split("\n---\n");

    assertThat(halves).hasSize(2);
    for (DataTable table : folder.catalogue().tables()) {
      for (String half : halves) {
        assertThat(half).contains("`" + table.id() + ".csv`", "### `" + table.id() + "`");
        for (DataColumn column : table.columns()) {
          assertThat(half).contains("| `" + column.name() + "` | ");
        }
      }
      assertThat(halves[0]).contains(table.meaning());
    }
  }

  @Test
  void it_names_owner_date_version_and_licence() throws IOException {
    String text = Folder.write(path, Samples.everything(), Samples.ABOUT).text("README.md");

    assertThat(text)
        .contains(
            "> Văn phòng Tỉnh ủy. Đối Chiếu: dữ liệu mở. Nội dung tính đến ngày 01/12/2026."
                + " https://vi-du.gov.vn/nq57/du-lieu/",
            "> Văn phòng Tỉnh ủy. Đối Chiếu: open data. Content as of 2026-12-01.",
            "doichieu 0.1.0",
            "theo giấy phép: CC-BY-4.0 (https://vi-du.gov.vn/giay-phep.html).",
            "released under: CC-BY-4.0",
            "sha256sum -c SHA256SUMS");
  }

  @Test
  void without_a_licence_it_says_so_and_whom_to_ask() throws IOException {
    Publication undeclared =
        new Publication(
            "Đối Chiếu",
            Optional.of("Văn phòng Tỉnh ủy"),
            Optional.of("lien-he@vi-du.vn"),
            Optional.empty(),
            Optional.empty(),
            "0.1.0",
            "0123456789ab");
    String text = Folder.write(path, Samples.everything(), undeclared).text("README.md");

    assertThat(text)
        .contains(
            "chưa công bố giấy phép",
            "hãy hỏi Văn phòng Tỉnh ủy (lien-he@vi-du.vn).",
            "No licence has been declared");
  }

  @Test
  void a_portal_that_declares_nothing_has_a_readme_all_the_same() throws IOException {
    String text =
        Folder.write(path, CorpusBuilder.corpus().build(), Samples.BARE).text("README.md");

    assertThat(text)
        .contains("> Đối Chiếu. Đối Chiếu: dữ liệu mở.", "hãy hỏi cơ quan phụ trách cổng")
        .doesNotContain("${", "tính đến ngày", "Optional");
  }

  @Test
  void angle_brackets_of_addresses_are_no_html() throws IOException {
    assertThat(Folder.write(path, Samples.everything(), Samples.ABOUT).text("README.md"))
        .contains("van-ban/\\<plan>.html#\\<passage>");
  }
}
