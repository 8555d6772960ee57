package vn.doichieu.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sample configurations of {@code docs/publishing.md}, so that what people copy is what the
 * tests run.
 *
 * @param text the document
 */
record PublishingGuide(String text) {

  /** The path that the samples put the portal under. */
  static final String PREFIX = "/chuyen-trang/nq57/";

  private static final String FOLDER = "/srv/doi-chieu/";
  private static final String PORT = "listen 80;";
  private static final String ONLY_BELOW_A_PATH = "# chỉ khi ở thư mục con";

  /** Reads the document. */
  static PublishingGuide read() {
    try {
      return new PublishingGuide(Files.readString(Path.of("docs/publishing.md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The one block of the document in a language.
   *
   * @throws IllegalStateException if there is none, or more than one
   */
  String sample(String language) {
    List<String> blocks =
        Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
            .matcher(text)
            .results()
            .map(block -> block.group(1))
            .toList();
    if (blocks.size() != 1) {
      throw new IllegalStateException(blocks.size() + " samples in " + language);
    }
    return blocks.get(0);
  }

  /**
   * The sample for nginx with its places filled in as the document tells people to.
   *
   * @param site folder of the portal
   * @param prefix path the portal lies under; begins and ends with {@code /}
   */
  String nginx(Path site, String prefix, int port) {
    String sample = sample("nginx");
    for (String place : List.of(FOLDER, PREFIX, PORT, ONLY_BELOW_A_PATH)) {
      if (!sample.contains(place)) {
        throw new IllegalStateException("the sample for nginx has lost " + place);
      }
    }
    if (prefix.equals("/")) {
      sample = sample.replaceAll(".*" + ONLY_BELOW_A_PATH + "\\n", "");
    }
    return sample
        .replace(FOLDER, "\"" + site + "/\"")
        .replace(PREFIX, prefix)
        .replace(PREFIX.substring(0, PREFIX.length() - 1) + " ", prefix.replaceAll("/$", " "))
        .replace(PORT, "listen 127.0.0.1:" + port + ";");
  }
}
