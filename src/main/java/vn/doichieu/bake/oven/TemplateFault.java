package vn.doichieu.bake.oven;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Location;

/** Tells a fault of a template as a finding: which file, which line, what. */
final class TemplateFault {

  private TemplateFault() {}

  static Finding of(TemplateException fault, String page) {
    // The name is missing only where the fault is not in a template's own code.
    String name = fault.getTemplateSourceName() == null ? "?" : fault.getTemplateSourceName();
    int line = fault.getLineNumber() == null ? 0 : fault.getLineNumber();
    boolean missing = fault instanceof InvalidReferenceException;
    String expression = fault.getBlamedExpressionString();
    return Finding.error(
        at(name, line),
        missing ? "template.missing-value" : "template.failed",
        expression == null ? "" : expression,
        page,
        firstLine(fault.getMessageWithoutStackTop()));
  }

  static Finding of(IOException fault, String template, String page) {
    if (fault instanceof ParseException syntax) {
      return Finding.error(
          at(syntax.getTemplateName(), syntax.getLineNumber()),
          "template.syntax",
          Integer.toString(syntax.getColumnNumber()),
          firstLine(syntax.getEditorMessage()));
    }
    if (fault instanceof TemplateNotFoundException missing) {
      return Finding.error(at(missing.getTemplateName(), 0), "template.not-found", page);
    }
    return Finding.error(at(template, 0), "template.unreadable", page);
  }

  /** A template that calls itself without end; which line does, nobody can tell. */
  static Finding endless(String template, String page) {
    return Finding.error(at(template, 0), "template.endless", page);
  }

  private static Location at(String template, int line) {
    return new Location("templates/" + template, Math.max(0, line));
  }

  static String firstLine(String message) {
    return message.strip().lines().findFirst().orElse("").strip();
  }
}
