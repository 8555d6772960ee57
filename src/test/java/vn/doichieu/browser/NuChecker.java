package vn.doichieu.browser;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, run in this process. Not for several threads at once. */
final class NuChecker {

  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

  /**
   * Pages are checked as if they came from here, because the checker knows no {@code 'self'} in the
   * policy of a file. Nothing is asked of this address.
   */
  private static final URI ORIGIN = URI.create("https://portal.invalid/nq57/");

  private final SimpleDocumentValidator validator;
  private final List<String> remarks = new ArrayList<>();

  /**
   * Loads the checker with the schema of HTML, which it carries with it.
   *
   * @throws IllegalStateException if that fails
   */
  NuChecker() {
    validator = new SimpleDocumentValidator(true, false, true);
    ErrorHandler collector = new Collector();
    try {
      validator.setUpMainSchema(SCHEMA, collector);
      validator.setUpValidatorAndParsers(collector, true, false);
    } catch (Exception e) {
      throw new IllegalStateException("the HTML checker does not start", e);
    }
  }

  /**
   * What the checker says about a page, as {@code line: error: …} or {@code line: warning: …}. The
   * style sheet inside a page is left out: the checker's list of properties is years behind.
   */
  List<String> remarks(Path site, Page page) throws IOException {
    remarks.clear();
    try (InputStream html = Files.newInputStream(page.in(site))) {
      InputSource source = new InputSource(html);
      source.setEncoding("UTF-8");
      source.setSystemId(ORIGIN.resolve(page.path()).toString());
      validator.checkHtmlInputSource(source);
    } catch (SAXException e) {
      remarks.add("0: error: " + e.getMessage());
    }
    return remarks.stream().filter(remark -> !remark.contains(": error: CSS: ")).toList();
  }

  private final class Collector implements ErrorHandler {
    @Override
    public void warning(SAXParseException remark) {
      remarks.add(remark.getLineNumber() + ": warning: " + remark.getMessage());
    }

    @Override
    public void error(SAXParseException remark) {
      remarks.add(remark.getLineNumber() + ": error: " + remark.getMessage());
    }

    @Override
    public void fatalError(SAXParseException remark) {
      error(remark);
    }
  }
}
