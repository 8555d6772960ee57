package vn.doichieu.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;

/** The typefaces a page may name in {@code font-family}. */
enum Typeface {
  /** Upright. */
  REGULAR("DejaVuSerifCondensed", Typeface.TEXT, 400, FontStyle.NORMAL),
  /** Bold. */
  BOLD("DejaVuSerifCondensed-Bold", Typeface.TEXT, 700, FontStyle.NORMAL),
  /** Italic. */
  ITALIC("DejaVuSerifCondensed-Italic", Typeface.TEXT, 400, FontStyle.ITALIC),
  /** Bold italic. */
  BOLD_ITALIC("DejaVuSerifCondensed-BoldItalic", Typeface.TEXT, 700, FontStyle.ITALIC),
  /** What the others do not have: arrows, signs of mathematics, other alphabets. */
  SIGNS("DejaVuSans", "signs", 400, FontStyle.NORMAL);

  private static final String TEXT = "text";
  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

  private final String file;
  private final String family;
  private final int weight;
  private final FontStyle style;

  Typeface(String file, String family, int weight, FontStyle style) {
    this.file = file;
    this.family = family;
    this.weight = weight;
    this.style = style;
  }

  /** Where it lies on the class path. */
  String resource() {
    return FOLDER + file + ".ttf";
  }

  /** The name that style sheets call it by. */
  String family() {
    return family;
  }

  /** 400 or 700. */
  int weight() {
    return weight;
  }

  /** Upright or italic. */
  FontStyle style() {
    return style;
  }
}
