package vn.doichieu.pdf;

/** A page that cannot be printed, by its own fault and not by that of the disk. */
public final class PdfException extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean markup;

  PdfException(boolean markup, Throwable cause) {
    super(cause.toString(), cause);
    this.markup = markup;
  }

  /** Whether the page is no well-formed markup, which is the fault of its template. */
  public boolean isMarkup() {
    return markup;
  }
}
