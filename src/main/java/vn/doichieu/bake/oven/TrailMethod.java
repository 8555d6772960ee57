package vn.doichieu.bake.oven;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import vn.doichieu.export.linked.LinkedData;
import vn.doichieu.export.linked.Step;

/**
 * {@code trail(steps)} in templates: the trail that readers see, as JSON-LD for programs; nothing
 * without a base URL. The steps are hashes with {@code name} and {@code address}.
 */
final class TrailMethod implements TemplateMethodModelEx {

  private final LinkedData linkedData;

  TrailMethod(LinkedData linkedData) {
    this.linkedData = linkedData;
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateSequenceModel steps)) {
      throw new TemplateModelException("trail() takes one sequence of steps");
    }
    List<Step> trail = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      trail.add(new Step(text(steps.get(i), "name"), text(steps.get(i), "address")));
    }
    return new SimpleScalar(linkedData.trail(trail).orElse(""));
  }

  private static String text(TemplateModel step, String key) throws TemplateModelException {
    if (step instanceof TemplateHashModel hash
        && hash.get(key) instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException("a step of trail() has no " + key);
  }
}
