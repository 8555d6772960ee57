package vn.doichieu.bake.oven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.site.Site;
import vn.doichieu.export.Catalogue;

/**
 * JBake's content store on the heap, in place of OrientDB: what the crawler puts in, by source
 * address; and the {@link Site} that page families take their data from.
 *
 * <p>{@code ContentStore.updateSchema()} is final and needs OrientDB: {@link PortalOven} never
 * calls it.
 */
public final class CorpusStore extends ContentStore {

  private final Site site;
  private final File templateFolder;
  private final CompletableFuture<Catalogue> openData;
  private final Map<String, DocumentModel> documents = new LinkedHashMap<>();

  /**
   * A store for one bake of this site.
   *
   * @param templateFolder the source folder's own templates
   * @param openData the files of open data, which may still be written
   */
  public CorpusStore(Site site, File templateFolder, CompletableFuture<Catalogue> openData) {
    super("heap", "doichieu");
    this.site = site;
    this.templateFolder = templateFolder;
    this.openData = openData;
  }

  /**
   * A file that lies among the templates, such as a style that goes into a page.
   *
   * @throws IOException if it cannot be read
   */
  public String templateText(String name) throws IOException {
    return BundledLook.templateText(name, templateFolder.toPath());
  }

  /**
   * The files of open data; waits until they are written.
   *
   * @throws UncheckedIOException if one cannot be written
   */
  public Catalogue openData() {
    try {
      return openData.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof UncheckedIOException failure ? failure : e;
    }
  }

  /** What is baked. */
  public Site site() {
    return site;
  }

  /** Every document of a type, in the order the crawler found them. */
  @Override
  public DocumentList<DocumentModel> getPublishedContent(String type) {
    return getAllContent(type);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String type) {
    DocumentList<DocumentModel> list = new DocumentList<>();
    documents.values().stream()
        .filter(document -> document.getType().equals(type))
        .forEach(list::add);
    return list;
  }

  @Override
  public void startup() {}

  @Override
  public void close() {}

  @Override
  public void shutdown() {}

  @Override
  public void drop() {
    documents.clear();
  }

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {}

  @Override
  public void addDocument(DocumentModel document) {
    documents.put(document.getSourceuri(), document);
  }

  @Override
  public void deleteContent(String uri) {
    documents.remove(uri);
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return getDocumentByUri(uri);
  }

  @Override
  public DocumentList<DocumentModel> getDocumentByUri(String uri) {
    DocumentList<DocumentModel> list = new DocumentList<>();
    if (documents.containsKey(uri)) {
      list.add(documents.get(uri));
    }
    return list;
  }

  @Override
  public long getDocumentCount(String type) {
    return documents.values().stream().filter(document -> document.getType().equals(type)).count();
  }

  @Override
  public long getPublishedCount(String type) {
    return getDocumentCount(type);
  }
}
