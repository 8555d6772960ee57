package vn.doichieu.bake.oven;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * FreeMarker as this portal wants it: HTML escaped unless said otherwise, a missing value is a
 * fault, numbers as they are. Templates come from the source folder, and those it does not have
 * from the program.
 *
 * <p>JBake's own FreeMarker engine runs in the compatibility mode of version 2.3.0, without
 * escaping.
 */
final class PortalTemplates extends DelegatingTemplateEngine {

  private static final Locale VIETNAMESE = new Locale("vi", "VN");

  private final Configuration freemarker;

  PortalTemplates(CorpusStore store, JBakeConfiguration config) {
    super(store, config);
    freemarker = new Configuration(Configuration.VERSION_2_3_34);
    freemarker.setObjectWrapper(new ModelWrapper());
    freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
    freemarker.setDefaultEncoding("UTF-8");
    freemarker.setLocale(VIETNAMESE);
    freemarker.setNumberFormat("computer");
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setLocalizedLookup(false);
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    freemarker.setTemplateLoader(loader(config.getTemplateFolder()));
    try {
      freemarker.setSharedVariable("portal", store.site().portal());
      freemarker.setSharedVariable("trail", new TrailMethod(store.site().portal().linkedData()));
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void renderDocument(TemplateModel model, String template, Writer writer)
      throws RenderingException {
    try {
      freemarker.getTemplate(template).process(Map.of("content", model.getContent()), writer);
    } catch (IOException | TemplateException | StackOverflowError e) {
      throw new RenderingException(e);
    }
  }

  private static TemplateLoader loader(File folder) {
    List<TemplateLoader> loaders = new ArrayList<>();
    if (folder.isDirectory() && folder.getName().equals("templates")) {
      try {
        loaders.add(new FileTemplateLoader(folder));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    loaders.add(
        new ClassTemplateLoader(PortalTemplates.class.getClassLoader(), BundledLook.TEMPLATES));
    return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
  }
}
