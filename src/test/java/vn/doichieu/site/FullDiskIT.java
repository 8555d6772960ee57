package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Disks that are full, or cannot be written: the last good site stays, and the fault is told. */
class FullDiskIT {

  private static final int ROOM = 16 << 10;

  @TempDir private Path folder;
  private Site site;
  @AutoClose private Mount mount;

  @BeforeEach
  void publish() throws Exception {
    site = Site.fixture("chi-tieu", folder);
    mount = Mount.of(site.publishedFolder(), ROOM);
    site.build().succeeds();
  }

  private long kilobytes(Path of) throws IOException {
    try (var files = Files.walk(of)) {
      // A file takes whole pages of memory there.
      return files
              .filter(Files::isRegularFile)
              .mapToLong(file -> file.toFile().length() / 4096 + 1)
              .sum()
          * 4;
    }
  }

  /** Parts of what a site needs, so that another part of the build finds no room each time. */
  @ParameterizedTest
  @ValueSource(ints = {1, 35, 65, 95})
  void a_disk_that_runs_full_leaves_the_last_site_and_says_where(int percent) throws Exception {
    site.edit("content/van-ban/tinh-a.md", "Kế hoạch của Tỉnh A", "Kế hoạch mới của Tỉnh A");
    mount.leave((int) (kilobytes(site.output()) * percent / 100));

    site.build("--zip", folder.resolve("cong.zip").toString())
        .fails(3)
        .tells("không ghi được vào “" + site.publishedFolder(), "còn trống", " kB");

    assertThat(folder.resolve("cong.zip")).doesNotExist();
    mount.clear();
    site.build().succeeds().page("van-ban/tinh-a.html").contains("Kế hoạch mới của Tỉnh A");
  }

  @Test
  void the_assets_of_a_portal_of_its_own_find_no_room_either() throws Exception {
    site.with("assets/css/portal.css", "p {}").with("assets/anh.bin", new byte[ROOM << 10]);
    site.build().fails(3).tells("không ghi được vào “" + site.publishedFolder(), "còn trống");
  }

  @Test
  void a_disk_without_any_room_is_told_before_anything_is_written() throws Exception {
    mount.leave(0);
    site.build().fails(2).tells("Không ghi được vào thư mục", site.publishedFolder().toString());
    mount.clear();
    site.build().succeeds();
  }

  @Test
  void a_folder_that_is_read_only_is_told() throws Exception {
    mount.forbidWriting();
    site.build().fails(2).tells("Không ghi được vào thư mục", site.publishedFolder().toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 64})
  void an_archive_that_finds_no_room_keeps_site_and_older_archive(int kilobytes) throws Exception {
    Path other = folder.resolve("usb");
    try (Mount usb = Mount.of(other, ROOM)) {
      Path zip = other.resolve("cong.zip");
      site.build("--zip", zip.toString()).succeeds();
      site.edit("content/van-ban/tinh-a.md", "Kế hoạch của Tỉnh A", "Kế hoạch mới của Tỉnh A");
      usb.leave(kilobytes);
      Snapshot before = Snapshot.of(other);

      site.build("--zip", zip.toString())
          .fails(3)
          .tells("không ghi được vào “" + other + "”", "còn trống");

      assertThat(Snapshot.of(other)).isEqualTo(before);
      usb.clear();
      site.build("--zip", zip.toString()).succeeds();
      site.run(java.util.List.of("verify", zip.toString())).succeeds().tells("đủ và đúng");
    }
  }
}
