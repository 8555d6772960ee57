package vn.doichieu.bake.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.PageFamily;
import vn.doichieu.bake.site.Labels;
import vn.doichieu.bake.site.Site;

/**
 * {@code 404.html}. A server shows it at any depth, so it carries its style inside, allowed by
 * hash.
 */
public final class NotFoundPage extends PageFamily {

  private static final String STYLE = "not-found.css";

  @Override
  protected Stream<DocumentModel> pages(Site site, CorpusStore store) {
    DocumentModel page = unlisted(page("not-found", "404.html", Labels.get("not-found.title")));
    page.put("description", Labels.get("not-found.description"));
    try {
      // Browsers hash a style with plain line ends, whatever ends the file has.
      String css = store.templateText(STYLE).replace("\r\n", "\n").replace('\r', '\n');
      page.put("css", css);
      page.put("cssHash", hash(css));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Stream.of(page);
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
