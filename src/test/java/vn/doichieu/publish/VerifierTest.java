package vn.doichieu.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierTest {

  private static final String SUM =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path root;
  private TestSite site;
  private Path folder;

  @BeforeEach
  void publish() throws IOException {
    folder = root.resolve("site");
    site =
        new TestSite(folder)
            .file("index.html", "abc")
            .file("van-ban/hung-yen.html", "abc")
            .file("Ảnh/Đ.txt", "đ")
            .file(".doichieu", "doichieu site 1\n");
    Checksums.write(folder, List.of());
  }

  private List<String> differences() throws Exception {
    return differences(folder);
  }

  static List<String> differences(Path given) throws Exception {
    return Verifier.verify(given, Set.of()).differences().stream()
        .map(difference -> Messages.format(difference.key(), difference.arguments()))
        .toList();
  }

  private void sums(String text) throws IOException {
    Files.writeString(folder.resolve("SHA256SUMS"), text);
  }

  @Test
  void a_site_as_it_was_published_is_whole() throws Exception {
    Verification result = Verifier.verify(folder, Set.of());
    assertThat(result.differences()).isEmpty();
    assertThat(result.isWhole()).isTrue();
    assertThat(result.files()).isEqualTo(3);
    assertThat(result.code())
        .contains(Sum.of("", Files.newInputStream(folder.resolve("SHA256SUMS"))).sha256());
  }

  @Test
  void what_is_missing_changed_or_added_is_named_once_in_order() throws Exception {
    Files.delete(folder.resolve("van-ban/hung-yen.html"));
    site.file("index.html", "abd").file(".htaccess", "").file("web.config", "");
    assertThat(differences())
        .containsExactly(
            "thừa: .htaccess",
            "khác: index.html",
            "thiếu: van-ban/hung-yen.html",
            "thừa: web.config");
    assertThat(Verifier.verify(folder, Set.of()).isWhole()).isFalse();
  }

  @Test
  void the_folder_around_the_unpacked_archive_does_too() throws Exception {
    Path unpacked = Files.createDirectories(root.resolve("usb"));
    Files.writeString(unpacked.resolve("ảnh.jpg"), "");
    Files.move(folder, unpacked.resolve("doi-chieu"));
    assertThat(differences(unpacked)).isEmpty();
  }

  @Test
  void droppings_of_desktops_are_told_and_are_no_finding() throws Exception {
    site.file("van-ban/Thumbs.db", "").file(".DS_Store", "").file("._index.html", "");
    assertThat(differences()).hasSize(3).allMatch(line -> line.startsWith("ngoài bộ: "));
    assertThat(Verifier.verify(folder, Set.of()).isWhole()).isTrue();
  }

  @Test
  void names_taken_apart_by_a_copy_are_the_same() throws Exception {
    Path apart = folder.resolve(Normalizer.normalize("Ảnh", Normalizer.Form.NFD));
    Files.move(folder.resolve("Ảnh"), apart);
    assertThat(differences()).isEmpty();
    site.file("Ảnh/Đ.txt", "đ");
    assertThat(differences()).singleElement().asString().startsWith("thừa: ").contains("cùng tên");
  }

  @Test
  void letters_of_another_case_are_another_name() throws Exception {
    Files.move(folder.resolve("index.html"), folder.resolve("INDEX.HTML"));
    assertThat(differences()).containsExactly("thừa: INDEX.HTML", "thiếu: index.html");
  }

  @Test
  void links_are_named_and_not_followed() throws Exception {
    Path outside = Files.writeString(root.resolve("ngoài.txt"), "abc");
    Files.delete(folder.resolve("index.html"));
    Files.createSymbolicLink(folder.resolve("index.html"), outside);
    Files.createSymbolicLink(folder.resolve("vòng"), folder);
    assertThat(differences())
        .containsExactly(
            "khác: index.html (là liên kết tới nơi khác, không phải tệp)",
            "thừa: vòng (là liên kết tới nơi khác)");
  }

  @Test
  void the_folder_itself_may_be_reached_through_a_link() throws Exception {
    Path link = Files.createSymbolicLink(root.resolve("hiện-tại"), folder);
    assertThat(differences(link)).isEmpty();
  }

  @Test
  void lines_that_cannot_be_used_are_named_by_number() throws Exception {
    sums(
        SUM
            + "  index.html\n"
            + SUM
            + "  ../ngoài.txt\nxyz\n"
            + SUM
            + "  /etc/passwd\n"
            + SUM
            + "  C:\\x\n"
            + SUM
            + "  index.html\n\n"
            + SUM
            + " *van-ban/hung-yen.html\n");
    Files.delete(folder.resolve("Ảnh/Đ.txt"));
    assertThat(differences())
        .containsExactly(
            "SHA256SUMS:2: tên “../ngoài.txt” dẫn ra ngoài thư mục",
            "SHA256SUMS:3: dòng này không đúng dạng “mã SHA-256, hai dấu cách, tên tệp”",
            "SHA256SUMS:4: tên “/etc/passwd” dẫn ra ngoài thư mục",
            "SHA256SUMS:5: tên “C:\\x” dẫn ra ngoài thư mục",
            "SHA256SUMS:6: tên “index.html” đã có ở một dòng trên",
            "SHA256SUMS:7: dòng này không đúng dạng “mã SHA-256, hai dấu cách, tên tệp”");
  }

  @Test
  void line_ends_and_large_digits_of_other_systems_are_understood() throws Exception {
    String text = Files.readString(folder.resolve("SHA256SUMS"));
    sums(text.replace("\n", "\r\n").replace(SUM, SUM.toUpperCase(java.util.Locale.ROOT)));
    assertThat(differences()).isEmpty();
  }

  @Test
  void sums_without_a_line_are_nothing_to_compare_with() throws Exception {
    sums("");
    assertThatThrownBy(this::differences).isInstanceOf(UnverifiableException.class);
  }

  @Test
  void lines_that_make_no_sense_are_not_told_by_the_million() throws Exception {
    sums("\n".repeat(100_000));
    assertThat(differences().stream().filter(line -> line.startsWith("SHA256SUMS:"))).hasSize(100);
  }

  @Test
  void names_cannot_steer_a_terminal() throws Exception {
    site.file("a\u001b[2J\u202eb", "");
    assertThat(differences()).containsExactly("thừa: a?[2J?b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"khong-co", "site/van-ban", "site/index.html"})
  void what_cannot_be_verified_is_told(String name) {
    Path given = root.resolve(name);
    assertThatThrownBy(() -> Verifier.verify(given, Set.of()))
        .isInstanceOfSatisfying(
            UnverifiableException.class,
            e -> assertThat(Messages.format(e.key(), List.of(e.path()))).contains(name));
  }
}
