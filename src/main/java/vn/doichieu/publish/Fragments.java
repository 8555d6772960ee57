package vn.doichieu.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Makes of every bare page a piece of HTML that editors of other sites can paste into an article:
 * {@code nhung/doan/<page>.txt} for {@code nhung/<page>.html}.
 *
 * <pre>
 * Fragments.write(Path.of("target/site"));
 * </pre>
 *
 * <p>Pages are read in parallel, each once. Run it when all pages are baked, and before the site is
 * inspected: pages link to the fragments.
 */
public final class Fragments {

  private static final String BARE = "nhung/";
  private static final String FOLDER = BARE + "doan/";
  private static final String HOME = "index.html";

  private Fragments() {}

  /**
   * Writes the fragments of a site.
   *
   * @param site folder of the baked site
   * @throws IOException where a page cannot be read, or a fragment cannot be written
   */
  public static void write(Path site) throws IOException {
    List<String> pages =
        SiteFiles.of(site).names().stream()
            .filter(name -> name.startsWith(BARE) && SiteInspector.isPage(name))
            .toList();
    Fragment fragment = new Fragment(address(site));
    // To the end, whatever fails: nobody may still write when the folder is given back.
    List<Exception> problems =
        pages.parallelStream().flatMap(page -> write(site, page, fragment).stream()).toList();
    if (problems.isEmpty()) {
      return;
    }
    if (problems.get(0) instanceof IOException unwritable) {
      throw unwritable;
    }
    throw new IllegalStateException(problems.get(0));
  }

  private static Optional<Exception> write(Path site, String page, Fragment fragment) {
    String name = page.substring(BARE.length(), page.lastIndexOf('.')) + ".txt";
    try {
      String text = fragment.of(page, read(site.resolve(page)));
      Path file = site.resolve(FOLDER + name);
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(StandardCharsets.US_ASCII));
      return Optional.empty();
    } catch (IOException | RuntimeException problem) {
      return Optional.of(problem);
    }
  }

  /** As the inspection reads it, which tells what is wrong with a page that is not UTF-8. */
  private static String read(Path page) throws IOException {
    return new String(Files.readAllBytes(page), StandardCharsets.UTF_8);
  }

  /** Where the site is published, as its home page says; ends in {@code /}. */
  private static Optional<String> address(Path site) throws IOException {
    Path home = site.resolve(HOME);
    if (!Files.isRegularFile(home)) {
      return Optional.empty();
    }
    Element canonical = Jsoup.parse(read(home)).selectFirst("link[rel=canonical]");
    return Optional.ofNullable(canonical)
        .map(link -> link.attr("href"))
        .map(address -> address.substring(0, address.lastIndexOf('/') + 1));
  }
}
