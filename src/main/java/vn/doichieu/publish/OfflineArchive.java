package vn.doichieu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.doichieu.model.ContentState;

/**
 * The site as one file to carry on a USB stick: a ZIP with one folder that holds a page to open
 * first, the site, and the checksums of both. The same site gives the same bytes on any day and in
 * any time zone.
 */
public final class OfflineArchive {

  private static final String FOLDER = "doi-chieu/";
  private static final String SITE = "trang/";
  private static final String OPENER = "MO-TRANG-NAY.html";

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
   * @param sums the checksums of that site: its files are not read a second time for theirs
   * @param state what the page to open first says of the content
   * @param zip the archive; its folder must exist. Beside it {@code .<name>.next} is used
   * @return the checksums in the archive
   * @throws IOException where the site cannot be read, or the archive cannot be written
   */
  public static Checksums write(Path site, Checksums sums, ContentState state, Path zip)
      throws IOException {
    return write(site, sums, state, zip, new Disk());
  }

  static Checksums write(Path site, Checksums sums, ContentState state, Path zip, Disk disk)
      throws IOException {
    List<Sum> all = new ArrayList<>();
    List<Member> members = new ArrayList<>();
    for (Sum sum : sums.sums()) {
      Path file = site.resolve(sum.name());
      members.add(new Member(SITE + sum.name(), () -> Files.newInputStream(file)));
      all.add(new Sum(SITE + sum.name(), sum.sha256()));
    }
    add(SITE + Checksums.FILE, sums.bytes(), members, all);
    add(OPENER, opener(state), members, all);
    Checksums whole = new Checksums(all);
    add(Checksums.FILE, whole.bytes(), members, new ArrayList<>());
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
    return whole;
  }

  private static void add(String name, byte[] bytes, List<Member> members, List<Sum> sums)
      throws IOException {
    members.add(new Member(name, () -> new ByteArrayInputStream(bytes)));
    sums.add(Sum.of(name, new ByteArrayInputStream(bytes)));
  }

  /** The page to open first; a line with a blank that nothing is known for is left out. */
  private static byte[] opener(ContentState state) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(OfflineArchive.class.getResourceAsStream(OPENER))) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.contains("${version}") || !state.code().isEmpty())
          .filter(line -> !line.contains("${day}") || state.day().isPresent())
          .map(line -> line.replace("${version}", state.code()))
          .map(line -> line.replace("${day}", state.day().map(OfflineArchive::day).orElse("")))
          .map(line -> line + "\n")
          .collect(Collectors.joining())
          .getBytes(UTF_8);
    }
  }

  /** As the pages write it: only January and February have a nought before them. */
  private static String day(LocalDate day) {
    String pattern = day.getMonthValue() < 3 ? "dd/MM/uuuu" : "dd/M/uuuu";
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(day);
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
