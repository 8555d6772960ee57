package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line: what it takes, what it refuses, what it leaves alone. */
class UsageTest {

  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void publish() {
    site = Site.published("mot-van-ban", folder);
  }

  private Run buildTo(Path output) {
    return site.run(
        List.of("build", "--source", site.source().toString(), "--output", output.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bulid",
        "build --ouput x",
        "build x",
        "build --output",
        "check --zip x",
        "check --output x",
        "build --base-url vi-du",
        "build --base-url ftp://vi-du.vn/",
        "--khong-co",
        "build --zip",
        "build --base-url https://vi-du.vn/?a=b",
        "build --strict=co",
        "build --source . --source .",
        "build --source khong-co-thu-muc-nay"
      })
  void wrong_usage_is_told_with_the_way_to_the_help(String line) {
    site.run(List.of(line.split(" "))).fails(2).tells("--help");
  }

  @Test
  void a_password_in_the_address_is_refused_and_not_repeated() {
    Run run = site.run(List.of("build", "--base-url", "https://ai:bimat@vi-du.vn/")).fails(2);
    assertThat(run.told()).contains("//…@vi-du.vn/").doesNotContain("bimat");
  }

  @Test
  void an_archive_among_the_sources_is_refused_before_the_build() {
    site.build("--zip", site.source().resolve("content/cong.zip").toString())
        .fails(2)
        .tells("content, templates, assets");
    assertThat(site.source().resolve("content/cong.zip")).doesNotExist();
  }

  @Test
  void a_command_that_is_missing_shows_the_help() {
    site.run(List.of()).fails(2).tells("build", "check", "Cách dùng");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "build --help", "check -h", "--version", "-V"})
  void help_and_version_are_told(String line) {
    site.run(List.of(line.split(" "))).succeeds();
  }

  @Test
  void an_output_folder_that_is_not_ours_is_never_touched() throws IOException {
    Path other = Files.createDirectories(folder.resolve("cua-toi"));
    Files.writeString(other.resolve("luan-van.txt"), "quý");
    Snapshot before = Snapshot.of(other);
    buildTo(other).fails(2).tells("không do chương trình này");
    assertThat(Snapshot.of(other)).isEqualTo(before);
    Files.writeString(other.resolve(".doichieu"), "giả\n");
    before = Snapshot.of(other);
    buildTo(other).fails(2);
    assertThat(Snapshot.of(other)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".", "..", "content", "content/trang", "templates", "content/van-ban/thu.md"})
  void an_output_folder_that_holds_or_lies_in_the_source_is_never_touched(String output) {
    Snapshot before = Snapshot.of(site.source());
    buildTo(site.source().resolve(output)).fails(2);
    assertThat(Snapshot.of(site.source())).isEqualTo(before);
  }

  @Test
  void an_empty_folder_and_a_missing_one_are_filled() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("trong"));
    buildTo(empty).succeeds();
    assertThat(empty.resolve("index.html")).isRegularFile();
    Path missing = folder.resolve("a/b/c");
    buildTo(missing).succeeds();
    assertThat(missing.resolve("index.html")).isRegularFile();
  }

  @Test
  void a_page_that_is_gone_is_gone_from_the_site() {
    site.with("content/them.md", "---\ntype: page\ntitle: Thêm\n---\nMột đoạn.\n")
        .build()
        .succeeds()
        .has("them.html");
    site.without("content/them.md").build().succeeds().hasNo("them.html");
  }

  @Test
  void a_folder_without_content_is_told() throws IOException {
    Path nothing = Files.createDirectory(folder.resolve("khong"));
    site.run(List.of("build", "--source", nothing.toString()))
        .fails(1)
        .says("content:", "--source");
    assertThat(Snapshot.of(nothing).files()).containsOnlyKeys("/");
    site.run(List.of("check", "--source", nothing.toString())).fails(1).says("content:");
  }

  @Test
  void without_output_the_site_goes_to_target_of_the_source() {
    site.run(List.of("build", "--source", site.source().toString())).succeeds();
    assertThat(site.source().resolve("target/site/van-ban/thu.html")).isRegularFile();
  }

  @Test
  void check_builds_nothing_and_finds_what_build_finds() {
    Snapshot before = Snapshot.of(site.source());
    site.check().succeeds().findsNothing();
    assertThat(Snapshot.of(site.source())).isEqualTo(before);
    site.edit(Site.PLAN, "level: tinh", "level: tihn");
    assertThat(site.check().fails(1).findings()).isEqualTo(site.build().fails(1).findings());
  }

  @Test
  void strict_makes_a_warning_stop_the_build() {
    site.edit("content/van-ban/thu.md", "Quán triệt,", "Quán triệt rõ,");
    site.build("--strict").fails(1).saysOnly(Site.PLAN + ":", "cảnh báo");
    site.check("--strict").fails(1).saysOnly(Site.PLAN + ":", "cảnh báo");
    site.check().succeeds().saysOnly(Site.PLAN + ":", "cảnh báo");
    site.build().succeeds().saysOnly(Site.PLAN + ":", "cảnh báo").tells("có 1 cảnh báo");
  }

  @Test
  void a_warning_never_hides_an_error() {
    site.edit(Site.PLAN, "Quán triệt,", "Quán triệt rõ,")
        .edit(Site.PLAN, "level: tinh", "level: tihn")
        .build()
        .fails(1)
        .says(Site.PLAN + ":7:", "tihn")
        .says(Site.PLAN + ":", "cảnh báo")
        .tells("1 lỗi, 1 cảnh báo");
  }

  @Test
  void the_archive_is_written_where_it_is_asked_for_and_only_after_a_good_build() {
    Path zip = folder.resolve("xuat-ban/cong.zip");
    site.edit(Site.PLAN, "level: tinh", "level: tihn").build("--zip", zip.toString()).fails(1);
    assertThat(zip).doesNotExist();
    site.edit(Site.PLAN, "level: tihn", "level: tinh").build("--zip", zip.toString()).succeeds();
    assertThat(zip).isRegularFile();
  }

  @Test
  void an_archive_in_a_folder_that_is_not_there_is_told() {
    Path zip = folder.resolve("khong-co/cong.zip");
    site.build("--zip", zip.toString()).fails(2).tells("khong-co", "--zip");
    Path inside = site.output().resolve("cong.zip");
    site.build("--zip", inside.toString()).fails(2).tells("--output");
    site.build("--zip", folder.toString()).fails(2).tells("phải là một tệp");
  }
}
