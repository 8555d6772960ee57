package vn.doichieu.publish;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The site as one file to carry on a USB stick: a ZIP with one folder that holds a page to open
 * first, the site, and the checksums of both. The same site gives the same bytes on any day and in
 * any time zone.
 */
public final class OfflineArchive {

  private static final String FOLDER = "doi-chieu/";
  private static final String SITE = "trang/";
  private static final String OPENER = "MO-TRANG-NAY.html";
  private static final String SUMS = "SHA256SUMS";

  /**
   * The first moment that a ZIP can hold. At midnight sharp the JDK believes in an earlier date and
   * adds a field that depends on the time zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private OfflineArchive() {}

  /**
   * Writes the archive. A file of that name is replaced in one step once the new one is whole, and
   * stays as it is where anything fails.
   *
   * @param site folder of a finished site; the publisher's marker in it is left out
   * @param zip the archive; its folder must exist. Beside it {@code .<name>.next} is used
   * @throws IOException where the site cannot be read, or the archive cannot be written
   */
  public static void write(Path site, Path zip) throws IOException {
    write(site, zip, new Disk());
  }

  static void write(Path site, Path zip, Disk disk) throws IOException {
    List<Member> members = members(site);
    byte[] sums = checksums(members).getBytes(StandardCharsets.UTF_8);
    members.add(new Member(SUMS, () -> new ByteArrayInputStream(sums)));
    members.sort(Member.BY_NAME);
    Path next = zip.resolveSibling("." + zip.getFileName() + ".next");
    Files.deleteIfExists(next);
    try {
      try (OutputStream out = disk.create(next)) {
        write(members, out);
      }
      disk.move(next, zip);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private static List<Member> members(Path site) throws IOException {
    SiteFiles files = SiteFiles.of(site);
    List<Member> members = new ArrayList<>();
    members.add(new Member(OPENER, OfflineArchive::opener));
    for (String name : files.names()) {
      if (!name.equals(SiteState.MARKER)) {
        members.add(new Member(SITE + name, () -> Files.newInputStream(files.path(name))));
      }
    }
    members.sort(Member.BY_NAME);
    return members;
  }

  private static InputStream opener() {
    return Objects.requireNonNull(OfflineArchive.class.getResourceAsStream(OPENER));
  }

  private static String checksums(List<Member> members) throws IOException {
    try {
      return members.parallelStream().map(Member::checksum).collect(Collectors.joining());
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private static void write(List<Member> members, OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16))) {
      for (Member member : members) {
        ZipEntry entry = new ZipEntry(FOLDER + member.name());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        try (InputStream content = member.content().open()) {
          content.transferTo(zip);
        }
        zip.closeEntry();
      }
    }
  }
}
