package vn.doichieu.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Prints pages of HTML as tagged PDFs (PDF/UA), with the typefaces embedded. The same page and day
 * give the same bytes. Several threads may print at once; each has typefaces of its own, which are
 * kept for later pages.
 *
 * <pre>{@code
 * PrintedPdf pdf = new PdfPrinter().print("<html lang=\"vi\">…</html>", LocalDate.of(2026, 11, 22));
 * }</pre>
 */
public final class PdfPrinter {

  /** Without a version: a newer library alone need not change every file. */
  private static final String PRODUCER = "openhtmltopdf";

  private final Queue<TypeCase> cases = new ConcurrentLinkedQueue<>();

  /** A printer that has read no typeface yet. */
  public PdfPrinter() {
    // What the library has to say is for its authors; what an editor must know is a finding.
    XRLog.setLoggingEnabled(false);
  }

  /**
   * Prints a page.
   *
   * @param html the page, its style inside; {@code <bookmarks>} in its head become the file's
   * @param date the day the file says it was made
   * @throws PdfException if the page is no well-formed markup, or cannot be laid out
   */
  public PrintedPdf print(String html, LocalDate date) throws PdfException {
    TypeCase idle = cases.poll();
    TypeCase types = idle == null ? new TypeCase() : idle;
    try {
      Document page = Markup.parse(html);
      ListMarks.write(page);
      ReadingOrder.keep(page);
      Set<Integer> missing = Glyphs.replaceMissing(page, types);
      PrintedPdf printed = new PrintedPdf(bytes(page, types, date, id(html)), missing);
      cases.add(types);
      return printed;
    } catch (SAXException e) {
      throw new PdfException(true, e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new PdfException(false, e);
    }
  }

  private static byte[] bytes(Document page, TypeCase types, LocalDate date, long id)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      try (PdfBoxRenderer renderer = builder(page, types, document).buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        Calendar day = calendar(date);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(day);
        information.setModificationDate(day);
        document.setDocumentId(id);
        endLinesAlike(document.getDocumentCatalog().getMetadata());
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        document.save(out);
        return out.toByteArray();
      }
    }
  }

  /** The library writes the metadata with the line ends of the machine it runs on. */
  private static void endLinesAlike(PDMetadata metadata) throws IOException {
    try (InputStream lines = metadata.exportXMPMetadata()) {
      String text = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
      metadata.importXMPMetadata(
          text.replace(System.lineSeparator(), "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private static PdfRendererBuilder builder(Document page, TypeCase types, PDDocument document) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.usePdfUaAccessibility(true);
    builder.withProducer(PRODUCER);
    builder.useUnicodeLineBreaker(new WordBreaker());
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, type) -> false, when);
    }
    for (Typeface face : Typeface.values()) {
      builder.useFont(
          types.supplier(face, document), face.family(), face.weight(), face.style(), true);
    }
    builder.withW3cDocument(page, "");
    return builder;
  }

  private static Calendar calendar(LocalDate date) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    return calendar;
  }

  /** From the content: the library would take the time. */
  private static long id(String html) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(html.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
