package vn.doichieu.bake.oven;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.ParserEngine;
import org.jspecify.annotations.Nullable;
import vn.doichieu.model.Article;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Plan;

/**
 * JBake's markup engine for content files: it looks a file up in the corpus, which has read it
 * already. Files that are no page give null, which the crawler passes over.
 */
public final class CorpusMarkup implements ParserEngine {

  /** Document type of plans; the key {@code template.plan.file} names its template. */
  public static final String PLAN = "plan";

  /** Document type of the portal's own pages. */
  public static final String ARTICLE = "article";

  private final Map<Path, DocumentModel> documents = new HashMap<>();

  CorpusMarkup(Corpus corpus) {
    for (Plan plan : corpus.plans()) {
      documents.put(plan.file().path(), document(PLAN, plan.metadata().title(), PLAN, plan));
    }
    for (Article article : corpus.articles()) {
      documents.put(article.file().path(), document(ARTICLE, article.title(), ARTICLE, article));
    }
  }

  @Override
  public @Nullable DocumentModel parse(JBakeConfiguration config, File file) {
    return documents.get(file.toPath());
  }

  @Override
  @Deprecated
  public Map<String, Object> parse(Configuration config, File file, String contentPath) {
    throw new UnsupportedOperationException();
  }

  private static DocumentModel document(String type, String title, String key, Object value) {
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.setType(type);
    document.setStatus(ModelAttributes.Status.PUBLISHED);
    document.setTitle(title);
    document.put(key, value);
    return document;
  }
}
