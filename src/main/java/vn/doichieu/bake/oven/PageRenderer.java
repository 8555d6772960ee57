package vn.doichieu.bake.oven;

import freemarker.template.TemplateException;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import vn.doichieu.export.feed.PageEntry;
import vn.doichieu.model.Finding;

/**
 * Renders a page to memory and writes it whole; a page with a fault leaves no file. Several threads
 * may render at once.
 */
final class PageRenderer extends Renderer {

  private static final int PAGE_SIZE = 1 << 16;

  private final JBakeConfiguration config;
  private final PortalTemplates templates;
  private final CorpusStore store;
  private final Queue<PageEntry> listed = new ConcurrentLinkedQueue<>();
  private final PdfPress press = new PdfPress();
  private final Queue<Finding> faults = new ConcurrentLinkedQueue<>();

  PageRenderer(CorpusStore store, JBakeConfiguration config, PortalTemplates templates) {
    super(store, config, templates);
    this.store = store;
    this.config = config;
    this.templates = templates;
  }

  @Override
  public void render(DocumentModel content) throws IOException {
    String uri = content.getUri();
    String template = config.getTemplateByDocType(content.getType());
    TemplateModel model = new TemplateModel();
    model.setContent(content);
    // Characters, not a string: without the optimizing compiler a string is slow to encode.
    CharArrayWriter page = new CharArrayWriter(PAGE_SIZE);
    try {
      templates.renderDocument(model, template, page);
    } catch (RenderingException e) {
      faults.add(fault(e, template, uri));
      return;
    }
    Path file = config.getDestinationFolder().toPath().resolve(uri);
    Files.createDirectories(file.getParent());
    if (PdfPress.prints(uri)) {
      Optional<byte[]> pdf = press.print(content, template, page.toString(), faults::add);
      if (pdf.isPresent()) {
        Files.write(file, pdf.get());
      }
      return;
    }
    try (Writer out = Files.newBufferedWriter(file)) {
      page.writeTo(out);
    }
    if (PageFamily.isListed(content)) {
      Optional<LocalDate> changed =
          content.get("changed") instanceof LocalDate own
              ? Optional.of(own)
              : store.site().portal().lastChanged();
      listed.add(new PageEntry(uri, changed));
    }
  }

  /** The pages that search engines may list, so far, in no order. */
  List<PageEntry> listed() {
    return List.copyOf(listed);
  }

  /** The faults of templates and of what could not be printed, so far. */
  List<Finding> faults() {
    return List.copyOf(faults);
  }

  private static Finding fault(RenderingException e, String template, String uri) {
    Throwable cause = e.getCause();
    if (cause instanceof TemplateException fault) {
      return TemplateFault.of(fault, uri);
    }
    if (cause instanceof IOException fault) {
      return TemplateFault.of(fault, template, uri);
    }
    if (cause instanceof StackOverflowError) {
      return TemplateFault.endless(template, uri);
    }
    throw new IllegalStateException(e);
  }
}
