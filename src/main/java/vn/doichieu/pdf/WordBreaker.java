package vn.doichieu.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Lines break between words only. The library's own rules also break before a slash, in {@code
 * 57-NQ/TW} and {@code 22/12/2024}.
 */
final class WordBreaker implements FSTextBreaker {

  private String text = "";
  private int at;

  @Override
  public void setText(String words) {
    text = words;
    at = 0;
  }

  /** The offset behind the next blanks, or the end; -1 after that. */
  @Override
  public int next() {
    if (at >= text.length()) {
      return -1;
    }
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
