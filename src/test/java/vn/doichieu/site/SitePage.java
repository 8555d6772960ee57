package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page that a build wrote. */
final class SitePage {

  private final String html;
  private final Run run;

  private SitePage(String html, Run run) {
    this.html = html;
    this.run = run;
  }

  static SitePage read(Path file, Run run) {
    assertThat(file).isRegularFile();
    try {
      return new SitePage(Files.readString(file), run);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page's HTML holds all of these. */
  SitePage contains(String... html) {
    assertThat(this.html).contains(html);
    return this;
  }

  /** The page's HTML holds none of these. */
  SitePage lacks(String... html) {
    assertThat(this.html).doesNotContain(html);
    return this;
  }

  /** What readers see of the elements that match. */
  SitePage shows(String css, String... texts) {
    assertThat(document().select(css).eachText()).containsExactly(texts);
    return this;
  }

  /** The page as a tree. */
  Document document() {
    return Jsoup.parse(html);
  }

  /** The page's text. */
  String html() {
    return html;
  }

  /** Back to the run, to look at another page. */
  Run and() {
    return run;
  }
}
