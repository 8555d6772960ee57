package vn.doichieu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.model.ContentState;

class VerifiedArchiveTest {

  @TempDir Path root;
  private Path zip;

  @BeforeEach
  void pack() throws IOException {
    Path site =
        new TestSite(root.resolve("site"))
            .file("index.html", "trang đầu, trang đầu")
            .file("van-ban/hung-yen.html", "x".repeat(300))
            .file("Ảnh/Đ.txt", "đ")
            .folder();
    zip = root.resolve("cổng.zip");
    OfflineArchive.write(site, Checksums.write(site, List.of()), ContentState.NONE, zip);
  }

  private List<String> differences() throws Exception {
    return VerifierTest.differences(zip);
  }

  private Map<String, byte[]> entries() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  private void repack(Map<String, byte[]> entries) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
  }

  @Test
  void an_archive_as_it_was_written_is_whole_and_so_is_the_site_in_it() throws Exception {
    Verification result = Verifier.verify(zip, Set.of());
    assertThat(result.differences()).isEmpty();
    assertThat(result.files()).isEqualTo(5);
    assertThat(result.code()).contains(Checksums.code(entries().get("doi-chieu/SHA256SUMS")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Cổng NQ57/", "a/b/c/"})
  void an_archive_packed_anew_with_another_folder_or_none_is_whole(String folder) throws Exception {
    Map<String, byte[]> anew = new LinkedHashMap<>();
    if (!folder.isEmpty()) {
      anew.put(folder, new byte[0]);
      anew.put("__MACOSX/._" + folder.replace("/", ""), new byte[1]);
    }
    entries().forEach((name, bytes) -> anew.put(folder + name.substring(10), bytes));
    repack(anew);
    assertThat(Verifier.verify(zip, Set.of()).isWhole()).as("%s", differences()).isTrue();
  }

  @Test
  void what_is_missing_changed_or_added_is_named() throws Exception {
    Map<String, byte[]> entries = entries();
    entries.remove("doi-chieu/trang/index.html");
    entries.put("doi-chieu/trang/van-ban/hung-yen.html", new byte[300]);
    entries.put("doi-chieu/trang/moi.js", new byte[0]);
    entries.put("trang/index.html", "trang đầu, trang đầu".getBytes(UTF_8));
    entries.put("../thoat.txt", new byte[0]);
    entries.put("C:\\thoat.txt", new byte[0]);
    entries.put("/thoat.txt", new byte[0]);
    entries.put("doi-chieu/..\\..\\thoat.txt", new byte[0]);
    repack(entries);
    assertThat(differences())
        .containsExactly(
            "thừa: ../thoat.txt (tên dẫn ra ngoài thư mục giải nén; đừng giải nén tệp ZIP này)",
            "thừa: /thoat.txt (tên dẫn ra ngoài thư mục giải nén; đừng giải nén tệp ZIP này)",
            "thừa: C:\\thoat.txt (tên dẫn ra ngoài thư mục giải nén; đừng giải nén tệp ZIP này)",
            "thừa: doi-chieu/..\\..\\thoat.txt (tên dẫn ra ngoài thư mục giải nén; đừng giải nén"
                + " tệp ZIP này)",
            "thiếu: trang/index.html",
            "thừa: trang/index.html (nằm ngoài thư mục có SHA256SUMS)",
            "thừa: trang/moi.js",
            "khác: trang/van-ban/hung-yen.html");
  }

  @Test
  void two_entries_of_one_name_are_a_finding() throws Exception {
    Map<String, byte[]> entries = entries();
    entries.put("doi-chieu/trang/index.htmm", "khác".getBytes(UTF_8));
    repack(entries);
    byte[] bytes = Files.readAllBytes(zip);
    String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    Files.write(
        zip,
        text.replace("index.htmm", "index.html")
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    assertThat(differences()).contains("thừa: trang/index.html (có hai mục cùng tên)");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.5, 0.98})
  void a_truncated_archive_is_broken(double part) throws Exception {
    byte[] bytes = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(bytes, (int) (bytes.length * part)));
    assertThat(differences())
        .containsExactly("khác: cổng.zip (tệp ZIP bị cắt hoặc bị hỏng; hãy tải lại)");
    assertThat(Verifier.verify(zip, Set.of()).isWhole()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P", "không phải ZIP"})
  void what_is_no_zip_is_told(String text) throws Exception {
    Files.writeString(zip, text);
    assertThatThrownBy(() -> Verifier.verify(zip, Set.of()))
        .isInstanceOfSatisfying(
            UnverifiableException.class, e -> assertThat(e.key()).isEqualTo("verify.not-zip"));
  }

  @Test
  void a_zip_without_sums_is_told() throws Exception {
    repack(Map.of("a.txt", new byte[0]));
    assertThatThrownBy(() -> Verifier.verify(zip, Set.of()))
        .isInstanceOfSatisfying(
            UnverifiableException.class, e -> assertThat(e.key()).isEqualTo("verify.no-sums"));
  }

  @Test
  void sums_deeper_down_do_not_stand_for_those_of_the_whole() throws Exception {
    Map<String, byte[]> entries = entries();
    entries.remove("doi-chieu/SHA256SUMS");
    repack(entries);
    assertThat(differences())
        .containsExactly("thừa: doi-chieu/MO-TRANG-NAY.html (nằm ngoài thư mục có SHA256SUMS)");
  }

  /** Every byte of the archive in turn, one bit of it turned over. */
  @Test
  void one_changed_byte_anywhere_never_passes_for_whole_unless_all_files_are_right()
      throws Exception {
    Map<String, byte[]> right = entries();
    byte[] bytes = Files.readAllBytes(zip);
    List<Integer> passed = new ArrayList<>();
    for (int at = 0; at < bytes.length; at++) {
      byte mask = (byte) (1 << at % 8);
      bytes[at] ^= mask;
      Files.write(zip, bytes);
      bytes[at] ^= mask;
      if (isWhole()) {
        passed.add(at);
        assertThat(read()).as("byte %d", at).usingRecursiveComparison().isEqualTo(right);
      }
    }
    // What may differ without harm: times, versions, attributes of systems.
    assertThat(passed).hasSizeLessThan(bytes.length / 8);
  }

  private boolean isWhole() throws IOException {
    try {
      return Verifier.verify(zip, Set.of()).isWhole();
    } catch (UnverifiableException told) {
      return false;
    }
  }

  /** As most programs read it: by the list at its end. */
  private Map<String, byte[]> read() throws IOException {
    Map<String, byte[]> read = new LinkedHashMap<>();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : file.stream().toList()) {
        try (InputStream in = file.getInputStream(entry)) {
          read.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return read;
  }
}
