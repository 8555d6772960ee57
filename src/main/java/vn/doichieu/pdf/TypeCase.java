package vn.doichieu.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The typefaces, each read when it is first needed and kept for the next page. For one thread at a
 * time: the library reads glyphs lazily.
 */
final class TypeCase {

  private final Map<Typeface, TrueTypeFont> fonts = new EnumMap<>(Typeface.class);

  /** A typeface for one document, which embeds the glyphs that it uses. */
  PDFontSupplier supplier(Typeface face, PDDocument document) {
    return new LazyFont(face, document);
  }

  /** Whether every face that may come to print a code point has a glyph for it. */
  boolean has(int codePoint) {
    return glyph(Typeface.SIGNS, codePoint)
        || (glyph(Typeface.REGULAR, codePoint)
            && glyph(Typeface.BOLD, codePoint)
            && glyph(Typeface.ITALIC, codePoint)
            && glyph(Typeface.BOLD_ITALIC, codePoint));
  }

  private boolean glyph(Typeface face, int codePoint) {
    try {
      CmapLookup lookup = font(face).getUnicodeCmapLookup();
      return lookup.getGlyphId(codePoint) != 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TrueTypeFont font(Typeface face) {
    return fonts.computeIfAbsent(face, TypeCase::read);
  }

  private static TrueTypeFont read(Typeface face) {
    try (@Nullable InputStream in = TypeCase.class.getResourceAsStream(face.resource())) {
      byte[] bytes = Objects.requireNonNull(in, face.resource()).readAllBytes();
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      // Ligatures save nothing here, and some readers cannot search them.
      font.setEnableGsub(false);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asked by the library when a page needs the face. */
  private final class LazyFont extends PDFontSupplier {

    private final Typeface face;
    private final PDDocument document;

    LazyFont(Typeface face, PDDocument document) {
      super(null);
      this.face = face;
      this.document = document;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(document, font(face), true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
