package vn.doichieu.bake.oven;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jbake.model.DocumentModel;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Location;
import vn.doichieu.model.SourceFile;
import vn.doichieu.pdf.PdfException;
import vn.doichieu.pdf.PdfPrinter;
import vn.doichieu.pdf.PrintedPdf;

/** Prints the pages whose address ends in {@code .pdf}. Several threads may print at once. */
public final class PdfPress {

  private static final String EXTENSION = ".pdf";
  private static final String SOURCE = "pdfSource";
  private static final String DATE = "pdfDate";

  private final PdfPrinter printer = new PdfPrinter();

  /**
   * Makes a page one to be printed.
   *
   * @param source the file it stands for, for findings
   * @param date the day the PDF says it was made
   */
  public static void prepare(DocumentModel page, SourceFile source, LocalDate date) {
    page.put(SOURCE, source);
    page.put(DATE, date);
  }

  /** Whether a page is to be printed. */
  static boolean prints(String uri) {
    return uri.endsWith(EXTENSION);
  }

  /** The PDF of a page; empty where it cannot be made, which is told. */
  Optional<byte[]> print(
      DocumentModel page, String template, String html, Consumer<Finding> findings) {
    SourceFile source = (SourceFile) page.get(SOURCE);
    try {
      PrintedPdf pdf = printer.print(html, (LocalDate) page.get(DATE));
      if (!pdf.missing().isEmpty()) {
        findings.accept(Finding.warning(Location.of(source.name()), "pdf.no-glyph", letters(pdf)));
      }
      return Optional.of(pdf.bytes());
    } catch (PdfException e) {
      findings.accept(
          e.isMarkup()
              ? Finding.error(
                  Location.of("templates/" + template),
                  "pdf.markup",
                  page.getUri(),
                  TemplateFault.firstLine(String.valueOf(e.getCause().getMessage())))
              : Finding.error(Location.of(source.name()), "pdf.failed", page.getUri()));
      return Optional.empty();
    }
  }

  private static String letters(PrintedPdf pdf) {
    return pdf.missing().stream()
        .limit(10)
        .map(letter -> Character.toString(letter) + " (U+" + number(letter) + ")")
        .collect(Collectors.joining(", "));
  }

  private static String number(int letter) {
    return String.format(Locale.ROOT, "%04X", letter);
  }
}
