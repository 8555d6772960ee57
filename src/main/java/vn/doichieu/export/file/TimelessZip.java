package vn.doichieu.export.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes out of a workbook when it was made, so that the same data give the same bytes. */
final class TimelessZip {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED =
      Pattern.compile("<dcterms:created\\b.*?</dcterms:created>", Pattern.DOTALL);

  /** See {@code OfflineArchive}: the first moment that a ZIP holds without a time zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  /** Nearly as small as the default, in half the time. */
  private static final int LEVEL = 4;

  private TimelessZip() {}

  /** Copies the archive {@code from}, compressed, and closes {@code out}. */
  static void copy(Path from, OutputStream out) throws IOException {
    try (ZipFile source = new ZipFile(from.toFile());
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(LEVEL);
      for (Enumeration<? extends ZipEntry> all = source.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(TIME);
        zip.putNextEntry(copy);
        try (InputStream content = source.getInputStream(entry)) {
          if (entry.getName().equals(PROPERTIES)) {
            zip.write(withoutTime(content.readAllBytes()));
          } else {
            content.transferTo(zip);
          }
        }
        zip.closeEntry();
      }
    }
  }

  private static byte[] withoutTime(byte[] properties) {
    String xml = new String(properties, StandardCharsets.UTF_8);
    return CREATED.matcher(xml).replaceFirst("").getBytes(StandardCharsets.UTF_8);
  }
}
