package vn.doichieu.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** A PDF as a program reads it that knows nothing of how it was made. */
public final class ReadPdf {

  /** Points that a header or a footer may take at the edge of a page. */
  private static final int EDGE = 56;

  private final byte[] bytes;

  private ReadPdf(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A file's bytes. */
  public static ReadPdf of(byte[] bytes) {
    return new ReadPdf(bytes);
  }

  /** The words of all pages without headers and footers, and without any white space. */
  public String letters() {
    return with(
        document -> {
          StringBuilder letters = new StringBuilder();
          for (PDPage page : document.getPages()) {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            double width = page.getMediaBox().getWidth();
            double height = page.getMediaBox().getHeight() - 2 * EDGE;
            stripper.addRegion("text", new Rectangle2D.Double(0, EDGE, width, height));
            stripper.extractRegions(page);
            letters.append(stripper.getTextForRegion("text").replaceAll("\\s+", ""));
          }
          return letters.toString();
        });
  }

  /** The bookmarks, in order, each with two blanks for every one above it. */
  public List<String> bookmarks() {
    return with(
        document -> {
          List<String> titles = new ArrayList<>();
          PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
          if (outline != null) {
            collect(outline, "", titles);
          }
          return titles;
        });
  }

  /** What a reader for the blind looks for. */
  public List<String> faults() {
    return with(
        document -> {
          PDDocumentCatalog catalog = document.getDocumentCatalog();
          List<String> faults = new ArrayList<>();
          if (catalog.getMarkInfo() == null || !catalog.getMarkInfo().isMarked()) {
            faults.add("not marked");
          }
          if (catalog.getStructureTreeRoot() == null
              || catalog.getStructureTreeRoot().getKids().isEmpty()) {
            faults.add("no structure");
          }
          if (!"vi".equals(catalog.getLanguage())) {
            faults.add("language " + catalog.getLanguage());
          }
          if (catalog.getViewerPreferences() == null
              || !catalog.getViewerPreferences().displayDocTitle()) {
            faults.add("title not shown");
          }
          for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
              PDFont font = page.getResources().getFont(name);
              if (!font.isEmbedded()) {
                faults.add("font not embedded: " + font.getName());
              }
            }
          }
          return faults;
        });
  }

  /** Its title. */
  public String title() {
    return with(document -> document.getDocumentInformation().getTitle());
  }

  /** When it says it was made and changed. */
  public List<String> dates() {
    return with(
        document ->
            Stream.of(
                    document.getDocumentInformation().getCreationDate(),
                    document.getDocumentInformation().getModificationDate())
                .map(date -> date.toInstant().toString())
                .toList());
  }

  /** The number of pages. */
  public int pages() {
    return with(PDDocument::getNumberOfPages);
  }

  private static void collect(PDOutlineNode node, String indent, List<String> titles) {
    for (PDOutlineItem item : node.children()) {
      titles.add(indent + item.getTitle());
      collect(item, indent + "  ", titles);
    }
  }

  private <T> T with(Use<T> use) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return use.of(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is asked of an open document. */
  private interface Use<T> {
    T of(PDDocument document) throws IOException;
  }
}
