package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code verify}, as who receives a site uses it. */
class VerifyTest {

  private static final Pattern CODE = Pattern.compile("[0-9a-f]{64}");

  @TempDir private Path folder;
  private Site site;
  private Path zip;
  private Run built;

  @BeforeEach
  void build() {
    site = Site.fixture("mot-van-ban", folder);
    zip = folder.resolve("cong.zip");
    built = site.build("--zip", zip.toString()).succeeds();
  }

  private Run verify(Path given) {
    return site.run(List.of("verify", given.toString()));
  }

  @Test
  void site_and_archive_are_whole_after_a_build_which_told_their_codes() {
    Matcher codes = CODE.matcher(built.told());
    assertThat(codes.find()).isTrue();
    verify(site.output()).succeeds().tells("đủ và đúng", codes.group());
    assertThat(codes.find()).isTrue();
    verify(zip).succeeds().tells("đủ và đúng", codes.group());
  }

  @Test
  void what_somebody_did_to_the_site_is_told_line_by_line() throws IOException {
    Files.delete(site.output().resolve("404.html"));
    Files.writeString(site.output().resolve("index.html"), "đổi");
    Files.writeString(site.output().resolve("web.config"), "");
    verify(site.output())
        .fails(1)
        .tells("thiếu: 404.html\n", "khác: index.html\n", "thừa: web.config\n", "thiếu 1, khác 1");
  }

  @Test
  void a_broken_archive_is_told_in_words() throws IOException {
    byte[] bytes = Files.readAllBytes(zip);
    Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    verify(zip).fails(1).tells("khác: cong.zip", "tải lại");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"verify", "verify khong-co", "verify src/test", "verify pom.xml", "verify a b"})
  void what_cannot_be_verified_is_wrong_usage(String line) {
    site.run(List.of(line.split(" "))).fails(2).tells("verify --help");
  }

  @Test
  void the_help_says_what_it_does_not_prove() {
    site.run(List.of("verify", "--help")).succeeds().tells("DIR|ZIP", "mã của cả bộ");
  }

  @Test
  void a_folder_with_empty_sums_has_nothing_to_compare_with() throws IOException {
    Path folder = Files.createDirectory(site.output().resolveSibling("trong"));
    Files.createFile(folder.resolve("SHA256SUMS"));
    verify(folder).fails(2).tells("trống");
  }

  @Test
  void a_file_of_the_server_can_be_allowed() throws IOException {
    site.build().succeeds();
    Files.writeString(site.output().resolve("web.config"), "<configuration/>");
    verify(site.output()).fails(1).tells("thừa: web.config");
    site.run(List.of("verify", "--allow", "web.config", site.output().toString()))
        .succeeds()
        .tells("ngoài bộ: web.config", "đủ và đúng");
  }

  @Test
  void somebody_elses_file_of_the_markers_name_is_told() throws IOException {
    site.build().succeeds();
    Files.writeString(site.output().resolve(".doichieu"), "khác");
    verify(site.output()).fails(1).tells("thừa: .doichieu");
  }
}
