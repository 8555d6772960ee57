package vn.doichieu.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.model.ContentState;

class OfflineArchiveTest {

  private static final TimeZone ZONE = TimeZone.getDefault();
  private static final Locale LOCALE = Locale.getDefault();

  private static final ContentState STATE =
      new ContentState("0123456789ab", Optional.of(LocalDate.of(2026, 11, 2)));

  @TempDir Path root;
  private Path zip;

  @BeforeEach
  void name() {
    zip = root.resolve("doichieu-offline.zip");
  }

  @AfterEach
  void restoreDefaults() {
    TimeZone.setDefault(ZONE);
    Locale.setDefault(LOCALE);
  }

  private Path site(String folder) {
    return new TestSite(root.resolve(folder))
        .page("index.html", "<a href='van-ban/hung-yen.html'>Hưng Yên</a>")
        .page("van-ban/hung-yen.html", "")
        .file("van-ban/hung-yen.md", "# Kế hoạch")
        .page("van-ban-2.html", "")
        .file("Ảnh/Đ.txt", "đ")
        .file(".doichieu", "doichieu site 1\n")
        .file("css/.doichieu", "của người khác")
        .folder();
  }

  private void write(Path site) throws IOException {
    write(site, new Disk());
  }

  private void write(Path site, Disk disk) throws IOException {
    OfflineArchive.write(site, Checksums.write(site, List.of()), STATE, zip, disk);
  }

  private Map<String, String> entries() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }

  @Test
  void the_archive_is_one_folder_sorted_by_name_without_the_marker() throws IOException {
    write(site("site"));
    assertThat(entries().keySet())
        .containsExactly(
            "doi-chieu/MO-TRANG-NAY.html",
            "doi-chieu/SHA256SUMS",
            "doi-chieu/trang/SHA256SUMS",
            "doi-chieu/trang/css/.doichieu",
            "doi-chieu/trang/index.html",
            "doi-chieu/trang/van-ban-2.html",
            "doi-chieu/trang/van-ban/hung-yen.html",
            "doi-chieu/trang/van-ban/hung-yen.md",
            "doi-chieu/trang/Ảnh/Đ.txt");
    assertThat(entries()).containsEntry("doi-chieu/trang/Ảnh/Đ.txt", "đ");
  }

  @Test
  void the_checksums_name_every_other_file_once_in_order() throws Exception {
    write(site("site"));
    StringBuilder expected = new StringBuilder();
    for (Map.Entry<String, String> entry : entries().entrySet()) {
      String name = entry.getKey().substring("doi-chieu/".length());
      if (!name.equals("SHA256SUMS")) {
        byte[] digest =
            MessageDigest.getInstance("SHA-256")
                .digest(entry.getValue().getBytes(StandardCharsets.UTF_8));
        expected.append(HexFormat.of().formatHex(digest)).append("  ").append(name).append('\n');
      }
    }
    assertThat(entries().get("doi-chieu/SHA256SUMS")).isEqualTo(expected.toString());
  }

  @Test
  void the_same_site_gives_the_same_bytes_anywhere_and_any_day() throws IOException {
    write(site("site"));
    byte[] here = Files.readAllBytes(zip);
    Path elsewhere = site("nơi khác");
    try (var files = Files.walk(elsewhere)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
      }
    }
    for (String zone : new String[] {"Asia/Ho_Chi_Minh", "America/Los_Angeles", "UTC"}) {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      write(elsewhere);
      assertThat(zip).as(zone).hasBinaryContent(here);
    }
  }

  @Test
  void headers_hold_the_first_time_of_zip_and_no_extra_fields() throws IOException {
    write(site("site"));
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(zip)).order(ByteOrder.LITTLE_ENDIAN);
    int locals = 0;
    int centrals = 0;
    for (int at = 0; at < bytes.limit() - 46; at++) {
      switch (bytes.getInt(at)) {
        case 0x04034b50 -> {
          locals++;
          assertThat(bytes.getShort(at + 12)).as("date").isEqualTo((short) 0x21);
          assertThat(bytes.getShort(at + 10)).as("time").isEqualTo((short) 1);
          assertThat(bytes.getShort(at + 28)).as("extra").isZero();
        }
        case 0x02014b50 -> {
          centrals++;
          assertThat(bytes.getShort(at + 30)).as("extra").isZero();
        }
        default -> {}
      }
    }
    assertThat(locals).isEqualTo(9);
    assertThat(centrals).isEqualTo(9);
  }

  @Test
  void the_page_to_open_first_leads_into_the_site_and_keeps_to_its_own_policy() throws IOException {
    write(site("site"));
    TestSite unpacked = new TestSite(root.resolve("usb"));
    entries().forEach((name, text) -> unpacked.file(name.substring("doi-chieu/".length()), text));
    // Moving on is what this page is for; anything else about it would be a finding.
    assertThat(unpacked.findings()).containsExactly("MO-TRANG-NAY.html:6 site.refresh []");
    assertThat(entries().get("doi-chieu/MO-TRANG-NAY.html"))
        .contains("content=\"0; url=trang/index.html\"", "<a href=\"trang/index.html\">")
        .doesNotContain("<script");
  }

  @Test
  void the_page_to_open_first_names_what_is_known_of_the_content() throws IOException {
    Path site = site("site");
    write(site);
    assertThat(entries().get("doi-chieu/MO-TRANG-NAY.html"))
        .contains("Nội dung cập nhật đến ngày 02/11/2026.", "<code>0123456789ab</code>")
        .doesNotContain("$");
    OfflineArchive.write(site, Checksums.write(site, List.of()), ContentState.NONE, zip);
    assertThat(entries().get("doi-chieu/MO-TRANG-NAY.html"))
        .doesNotContain("Bản nội dung", "cập nhật", "$");
  }

  @Test
  void names_are_in_utf8_and_say_so() throws IOException {
    write(site("site"));
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(zip)).order(ByteOrder.LITTLE_ENDIAN);
    int flagged = 0;
    for (int at = 0; at < bytes.limit() - 46; at++) {
      if (bytes.getInt(at) == 0x02014b50) {
        byte[] name = new byte[bytes.getShort(at + 28)];
        bytes.get(at + 46, name);
        boolean plain = new String(name, StandardCharsets.UTF_8).length() == name.length;
        boolean utf8 = (bytes.getShort(at + 8) & 0x800) != 0;
        assertThat(plain || utf8).isTrue();
        flagged += utf8 ? 1 : 0;
      }
    }
    assertThat(flagged).isPositive();
  }

  @Test
  void no_name_leads_out_of_the_folder() throws IOException {
    Path site = site("site");
    Files.createSymbolicLink(site.resolve("ngoài.txt"), Files.writeString(root.resolve("x"), "x"));
    write(site);
    assertThat(entries().keySet())
        .allSatisfy(name -> assertThat(name).startsWith("doi-chieu/").doesNotContain("..", "\\"))
        .noneMatch(name -> name.contains("ngoài"));
  }

  @Test
  void an_older_archive_is_replaced_and_leavings_of_a_killed_run_do_not_matter()
      throws IOException {
    Files.writeString(zip, "cũ");
    Files.writeString(root.resolve(".doichieu-offline.zip.next"), "x".repeat(100_000));
    write(site("site"));
    assertThat(entries()).hasSize(9);
    assertThat(root.resolve(".doichieu-offline.zip.next")).doesNotExist();
  }

  @Test
  void a_full_disk_leaves_the_older_archive_and_nothing_else() throws IOException {
    Files.writeString(zip, "cũ");
    Disk full =
        new Disk() {
          @Override
          OutputStream create(Path file) throws IOException {
            return new FilterOutputStream(super.create(file)) {
              @Override
              public void write(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("full");
              }
            };
          }
        };
    Path site = site("site");
    assertThatThrownBy(() -> write(site, full)).hasMessage("full");
    assertThat(zip).hasContent("cũ");
    assertThat(root.resolve(".doichieu-offline.zip.next")).doesNotExist();
  }

  @Test
  void an_archive_that_cannot_be_put_in_place_is_removed() throws IOException {
    Files.createDirectories(zip.resolve("x"));
    Path site = site("site");
    assertThatThrownBy(() -> write(site)).isInstanceOf(IOException.class);
    assertThat(zip.resolve("x")).isDirectory();
    assertThat(root.resolve(".doichieu-offline.zip.next")).doesNotExist();
  }

  @Test
  void a_missing_site_is_an_error() throws IOException {
    Files.writeString(zip, "cũ");
    assertThatThrownBy(() -> write(root.resolve("khong-co"))).isInstanceOf(IOException.class);
    assertThat(zip).hasContent("cũ");
  }
}
