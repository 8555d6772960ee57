package vn.doichieu.bake.oven;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.doichieu.model.Identified;

/**
 * Shows the model to templates: an {@code Optional} is its value or missing, a constant is its id,
 * a date is ISO text, a record's components are its properties.
 */
final class ModelWrapper extends DefaultObjectWrapper {

  private final Getters getters = new Getters();

  ModelWrapper() {
    super(Configuration.VERSION_2_3_34);
    writeProtect();
  }

  @Override
  public TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
    // The most frequent first: asking whether something implements an interface takes long.
    if (object instanceof String text) {
      return new SimpleScalar(text);
    }
    if (object instanceof Optional<?> optional) {
      return optional.isPresent() ? wrap(optional.get()) : super.wrap(null);
    }
    if (object instanceof OptionalInt optional) {
      return super.wrap(optional.isPresent() ? optional.getAsInt() : null);
    }
    if (object instanceof Identified identified) {
      return new SimpleScalar(identified.id());
    }
    if (object instanceof Enum<?> constant) {
      return new SimpleScalar(constant.name());
    }
    if (object instanceof Temporal) {
      return new SimpleScalar(object.toString());
    }
    return object instanceof Record ? handleUnknownType(object) : super.wrap(object);
  }

  @Override
  protected TemplateModel invokeMethod(Object object, Method method, Object @Nullable [] arguments)
      throws InvocationTargetException, IllegalAccessException, TemplateModelException {
    Object value = getters.call(object, method, arguments);
    return method.getReturnType() == void.class ? TemplateModel.NOTHING : wrap(value);
  }
}
