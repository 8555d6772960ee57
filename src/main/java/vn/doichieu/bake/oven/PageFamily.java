package vn.doichieu.bake.oven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import vn.doichieu.bake.site.Site;

/**
 * A family of pages as a rendering tool of JBake: it says which pages there are, and they are
 * rendered in parallel. Registered in {@code META-INF/services}.
 */
public abstract class PageFamily implements RenderingTool {

  /** Templates put {@code noindex} on pages whose content has this. */
  private static final String UNLISTED = "unlisted";

  /**
   * The pages of this family. The stream is consumed in parallel: make each page's data when it is
   * asked for, so that only a few are in memory at once.
   */
  protected abstract Stream<DocumentModel> pages(Site site, CorpusStore store);

  @Override
  public final int render(Renderer renderer, ContentStore store, JBakeConfiguration config)
      throws RenderingException {
    CorpusStore corpusStore = (CorpusStore) store;
    AtomicInteger count = new AtomicInteger();
    try {
      pages(corpusStore.site(), corpusStore)
          .parallel()
          .forEach(
              page -> {
                render(renderer, page);
                count.incrementAndGet();
              });
    } catch (UncheckedIOException e) {
      throw new RenderingException(e);
    }
    return count.get();
  }

  @Override
  @Deprecated
  public final int render(
      Renderer renderer,
      ContentStore db,
      File destination,
      File templatesPath,
      CompositeConfiguration config) {
    throw new UnsupportedOperationException();
  }

  /** A page that stands for no content file. */
  protected static DocumentModel page(String type, String uri, String title) {
    DocumentModel page = DocumentModel.createDefaultDocumentModel();
    page.setType(type);
    page.setStatus(ModelAttributes.Status.PUBLISHED);
    page.setUri(uri);
    page.setTitle(title);
    page.setRootPath(rootFrom(uri));
    return page;
  }

  /**
   * The same page in another form at another address; templates know it by its {@code fullAddress}.
   *
   * @param root what leads from there to the root of the site
   */
  protected static DocumentModel variant(DocumentModel page, String uri, String root) {
    DocumentModel variant = new DocumentModel();
    variant.putAll(page);
    variant.setUri(uri);
    variant.setRootPath(root);
    variant.put("fullAddress", page.getUri());
    return variant;
  }

  /** What leads from an address to the root of the site. */
  static String rootFrom(String uri) {
    return "../".repeat((int) uri.chars().filter(c -> c == '/').count());
  }

  /** The same page, kept out of search engines. */
  protected static DocumentModel unlisted(DocumentModel page) {
    page.put(UNLISTED, true);
    return page;
  }

  /**
   * Whether search engines may list a page: not one that says it may not, no bare variant and no
   * edition of another page.
   */
  static boolean isListed(DocumentModel page) {
    return !page.containsKey(UNLISTED)
        && !page.containsKey("fullAddress")
        && !page.getUri().startsWith("tai-ve/");
  }

  private static void render(Renderer renderer, DocumentModel page) {
    try {
      renderer.render(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
