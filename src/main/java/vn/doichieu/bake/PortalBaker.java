package vn.doichieu.bake;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import vn.doichieu.bake.oven.PortalConfiguration;
import vn.doichieu.bake.oven.PortalOven;
import vn.doichieu.bake.site.Portal;
import vn.doichieu.bake.site.Site;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Location;

/** Bakes a corpus into pages. */
public final class PortalBaker {

  private static final String SETTINGS = "jbake.properties";

  private final String version;
  private final boolean editions;

  /**
   * @param version version of the program, printed on the pages
   */
  public PortalBaker(String version) {
    this(version, false);
  }

  /**
   * @param version version of the program, printed on the pages
   * @param editions whether PDFs and single-file editions are made
   */
  public PortalBaker(String version, boolean editions) {
    this.version = version;
    this.editions = editions;
  }

  /**
   * Writes every page and file of the site.
   *
   * @param corpus what was read, without errors
   * @param source the portal's source folder
   * @param destination an empty folder
   * @param baseUrl address the site is published at; empty takes {@code site.host} of {@code
   *     jbake.properties}
   * @return faults of templates and settings; where there are any, the site is not whole
   * @throws IOException if the source folder cannot be read
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  public List<Finding> bake(Corpus corpus, Path source, Path destination, Optional<String> baseUrl)
      throws IOException {
    if (!isUtf8(source.resolve(SETTINGS))) {
      return List.of(Finding.error(Location.of(SETTINGS), "settings.not-utf8"));
    }
    DefaultJBakeConfiguration config;
    try {
      config = PortalConfiguration.load(source.toRealPath(), destination);
    } catch (JBakeException e) {
      return List.of(Finding.error(Location.of(SETTINGS), "settings.broken"));
    }
    Portal portal = PortalConfiguration.portal(config, corpus, baseUrl, version, editions);
    Optional<String> url = portal.baseUrl().filter(address -> !BaseUrl.isValid(address));
    if (url.isPresent()) {
      return List.of(
          Finding.error(Location.of(SETTINGS), "settings.bad-host", BaseUrl.shown(url.get())));
    }
    return PortalOven.bake(config, new Site(corpus, portal), destination);
  }

  /** Whether JBake, which replaces what it cannot read, would read every letter. */
  private static boolean isUtf8(Path settings) throws IOException {
    try {
      if (Files.isRegularFile(settings)) {
        Files.readString(settings);
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
