package vn.doichieu.bake.oven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.jbake.app.Crawler;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import vn.doichieu.bake.site.Background;
import vn.doichieu.bake.site.Site;
import vn.doichieu.export.Catalogue;
import vn.doichieu.export.OpenData;
import vn.doichieu.model.Finding;
import vn.doichieu.search.SearchIndex;

/**
 * JBake's oven with this portal's parts in it. It keeps JBake's order (store, document types,
 * crawl, render, assets) and leaves out what would make a build depend on where it runs: the JVM's
 * locale stays as it is, and no database is opened.
 *
 * <p>JBake registers markup engines and document types for the whole JVM, so only one oven can bake
 * at a time.
 */
public final class PortalOven extends Oven {

  private final CorpusStore store;
  private final PageRenderer renderer;
  private final List<Throwable> errors = new ArrayList<>();

  private PortalOven(Utensils utensils, CorpusStore store, PageRenderer renderer) {
    super(utensils);
    this.store = store;
    this.renderer = renderer;
  }

  /**
   * Bakes a site.
   *
   * @param config JBake's configuration of the source folder
   * @param site what to bake
   * @param destination an existing folder to write to
   * @return the faults of templates; where there are any, pages are missing
   * @throws UncheckedIOException if a file cannot be written
   */
  public static List<Finding> bake(JBakeConfiguration config, Site site, Path destination) {
    synchronized (PortalOven.class) {
      // The data are written while the pages are: nothing but their own page needs them.
      CompletableFuture<Catalogue> openData =
          CompletableFuture.supplyAsync(() -> writeOpenData(site, destination), Background::run);
      CompletableFuture<Void> index =
          CompletableFuture.runAsync(() -> writeIndex(site, destination), Background::run);
      CorpusStore store = new CorpusStore(site, config.getTemplateFolder(), openData);
      try {
        List<Finding> faults = bake(config, site, store);
        index.join();
        return faults;
      } catch (CompletionException failed) {
        if (failed.getCause() instanceof UncheckedIOException failure) {
          throw failure;
        }
        throw failed;
      } finally {
        // Nobody may still write when the folder is given back, whatever went wrong.
        openData.handle((catalogue, failure) -> failure).join();
        index.handle((done, failure) -> failure).join();
        // A parallel stream that fails on one thread does not wait for its others.
        while (!ForkJoinPool.commonPool().awaitQuiescence(1, TimeUnit.SECONDS)) {
          // A page is still being written.
        }
      }
    }
  }

  private static List<Finding> bake(JBakeConfiguration config, Site site, CorpusStore store) {
    PageRenderer renderer = new PageRenderer(store, config, new PortalTemplates(store, config));
    CorpusMarkup markup = new CorpusMarkup(site.corpus());
    for (String extension : List.copyOf(Engines.getRecognizedExtensions())) {
      Engines.register(extension, markup);
    }
    Engines.register("md", markup);
    Utensils utensils = new Utensils();
    utensils.setConfiguration(config);
    utensils.setContentStore(store);
    utensils.setCrawler(new Crawler(store, config));
    utensils.setRenderer(renderer);
    utensils.setAsset(new PortalAssets(config, site.corpus()));
    PortalOven oven = new PortalOven(utensils, store, renderer);
    oven.bake();
    oven.throwErrors();
    store.openData();
    Announcements.write(site, renderer.listed(), config.getDestinationFolder().toPath());
    return renderer.faults();
  }

  private static void writeIndex(Site site, Path destination) {
    try {
      SearchIndex.write(site.corpus(), destination.resolve("tim-kiem"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Catalogue writeOpenData(Site site, Path destination) {
    try {
      return OpenData.write(
          site.corpus(),
          site.lineage(),
          destination.resolve("du-lieu"),
          site.portal().publication());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void bake() {
    Utensils utensils = getUtensils();
    JBakeConfiguration config = utensils.getConfiguration();
    DocumentTypes.resetDocumentTypes();
    for (String type : config.getDocumentTypes()) {
      DocumentTypes.addDocumentType(type);
    }
    utensils.getCrawler().crawl();
    for (RenderingTool tool : ServiceLoader.load(RenderingTool.class)) {
      if (tool instanceof PageFamily && errors.isEmpty()) {
        try {
          tool.render(renderer, store, config);
        } catch (RenderingException e) {
          errors.add(e);
        }
      }
    }
    if (!errors.isEmpty()) {
      return;
    }
    utensils.getAsset().copy();
    utensils.getAsset().copyAssetsFromContent(config.getContentFolder());
    errors.addAll(utensils.getAsset().getErrors());
  }

  @Override
  public void bake(File file) {
    bake();
  }

  @Override
  public List<Throwable> getErrors() {
    return List.copyOf(errors);
  }

  /** An error that is not a template's is a fault of ours or of the disk, never of an editor. */
  private void throwErrors() {
    for (Throwable error : errors) {
      if (error.getCause() instanceof UncheckedIOException failure) {
        throw failure;
      }
      throw new IllegalStateException(error);
    }
  }
}
