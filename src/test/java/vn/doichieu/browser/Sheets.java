package vn.doichieu.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** Counts the sheets of a print-out. */
final class Sheets {

  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");
  private static final Pattern PACKED =
      Pattern.compile("/ObjStm\\b.*?\\bstream\\r?\\n", Pattern.DOTALL);

  private Sheets() {}

  /** Those of a PDF. Some browsers write what describes a sheet openly, others pack it. */
  static long in(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    return SHEET.matcher(text).results().count()
        + PACKED
            .matcher(text)
            .results()
            .map(packed -> unpacked(pdf, packed.end()))
            .mapToLong(objects -> SHEET.matcher(objects).results().count())
            .sum();
  }

  private static String unpacked(byte[] pdf, int start) {
    InputStream packed = new ByteArrayInputStream(pdf, start, pdf.length - start);
    try (InputStream objects = new InflaterInputStream(packed)) {
      return new String(objects.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
