package vn.doichieu.bake.oven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.jbake.launcher.SystemExit;
import vn.doichieu.bake.site.Comparison;
import vn.doichieu.bake.site.Portal;
import vn.doichieu.export.Licence;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Level;

/** JBake's configuration of a source folder, completed by the settings the program carries. */
public final class PortalConfiguration {

  private static final String STOCK_HOST = "http://www.jbake.org";

  private PortalConfiguration() {}

  /**
   * Loads {@code jbake.properties}; what it does not set is as the program carries it.
   *
   * @throws JBakeException if the file cannot be understood
   */
  public static DefaultJBakeConfiguration load(Path source, Path destination) {
    DefaultJBakeConfiguration own =
        new JBakeConfigurationFactory()
            .createDefaultJbakeConfiguration(source.toFile(), destination.toFile(), true);
    CompositeConfiguration settings = own.getCompositeConfiguration();
    Properties bundled = BundledLook.settings();
    bundled.stringPropertyNames().stream()
        .filter(key -> !settings.containsKey(key))
        .forEach(key -> settings.setProperty(key, bundled.getProperty(key)));
    checkValues(settings);
    own.setContentFolder(real(source.resolve("content")));
    own.setAssetFolder(source.resolve("assets").toFile());
    own.setTemplateFolder(templates(source));
    return own;
  }

  /** What every page says of the portal. */
  public static Portal portal(
      DefaultJBakeConfiguration config,
      Corpus corpus,
      Optional<String> baseUrl,
      String version,
      boolean editions) {
    boolean hasPlaces =
        corpus.gazetteer().places().stream().anyMatch(place -> place.level() != Level.CENTRAL);
    return new Portal(
        text(config, "portal.name")
            .orElseGet(() -> BundledLook.settings().getProperty("portal.name")),
        text(config, "portal.owner"),
        text(config, "portal.contact"),
        text(config, "portal.report"),
        baseUrl
            .or(() -> text(config, "site.host").filter(host -> !host.equals(STOCK_HOST)))
            .map(url -> ascii(url.endsWith("/") ? url : url + "/")),
        text(config, "portal.licence")
            .map(name -> new Licence(name, text(config, "portal.licence-address"))),
        version,
        editions,
        corpus.lastChanged(),
        corpus.state().code(),
        corpus.state().day(),
        !corpus.statements().indicators().isEmpty(),
        Comparison.of(corpus),
        hasPlaces,
        !corpus.glossary().isEmpty(),
        corpus.articles());
  }

  /**
   * The address as sitemaps want it, so that it is the same everywhere. One that is no address
   * stays as it is, to be named in a finding.
   */
  private static String ascii(String url) {
    try {
      return new URI(url).toASCIIString();
    } catch (URISyntaxException e) {
      return url;
    }
  }

  /** The library finds a value that refers to itself when it is asked for, and not before. */
  private static void checkValues(CompositeConfiguration settings) {
    try {
      settings.getKeys().forEachRemaining(settings::getStringArray);
    } catch (IllegalStateException e) {
      throw new JBakeException(SystemExit.CONFIGURATION_ERROR, "value refers to itself", e);
    }
  }

  /** The reader knows files by their real path: the folder itself may be a link. */
  private static File real(Path folder) {
    try {
      return folder.toRealPath().toFile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** JBake wants the folder to exist; without one every template comes from the program. */
  private static File templates(Path source) {
    Path folder = source.resolve("templates");
    return (Files.isDirectory(folder) ? folder : source).toFile();
  }

  /** The settings split values at commas, as JBake does: an address with commas is one value. */
  private static Optional<String> text(DefaultJBakeConfiguration config, String key) {
    String value = String.join(", ", config.getCompositeConfiguration().getStringArray(key));
    return Optional.of(value.strip()).filter(text -> !text.isEmpty());
  }
}
