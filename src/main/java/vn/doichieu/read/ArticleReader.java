package vn.doichieu.read;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import vn.doichieu.model.Article;
import vn.doichieu.model.Finding;
import vn.doichieu.model.SourceFile;

/** Reads a page of the portal's own prose. */
final class ArticleReader {

  private static final Set<String> KEYS = Set.of("type", "title", "description", "updated");

  private final MarkdownText markdown;

  ArticleReader(MarkdownText markdown) {
    this.markdown = markdown;
  }

  Article read(FrontMatter source, Path path, String name, Consumer<Finding> findings) {
    Fields fields = source.fields();
    fields.allowOnly(KEYS);
    return new Article(
        new SourceFile(name, path, fields.understood()),
        address(name),
        fields.required("title"),
        fields.string("description"),
        fields.date("updated"),
        markdown.prose(source, name, findings));
  }

  /** {@code content/a/b.md} is published as {@code a/b.html}. */
  private static String address(String name) {
    String path = name.substring(name.indexOf('/') + 1);
    return path.substring(0, path.lastIndexOf('.'));
  }
}
