package vn.doichieu.bake.oven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jbake.model.DocumentModel;

/**
 * A style sheet that stands inside a page, for files that travel alone.
 *
 * @param css the sheet
 * @param hash its SHA-256 in base64, by which the page's policy allows it
 */
public record InlineStyle(String css, String hash) {

  /**
   * A sheet that lies among the templates.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static InlineStyle of(String name, CorpusStore store) {
    try {
      // Browsers hash a style with plain line ends, whatever ends the file has.
      String css = store.templateText(name).replace("\r\n", "\n").replace('\r', '\n');
      return new InlineStyle(css, hash(css));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives it to a page, whose template prints it. */
  public void putInto(DocumentModel page) {
    page.put("css", css);
    page.put("cssHash", hash);
  }

  private static String hash(String css) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(css.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
