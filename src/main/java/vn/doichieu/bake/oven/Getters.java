package vn.doichieu.bake.oven;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Calls the methods that templates call of the model, some millions in a large build. Without the
 * optimizing compiler a call by reflection takes ten times as long as one by a method handle.
 * Several threads may call at once.
 */
final class Getters {

  private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

  private final Map<Method, Optional<MethodHandle>> handles = new ConcurrentHashMap<>();

  /**
   * Calls a method.
   *
   * @param arguments null or empty where there are none
   * @return what it returns; null where it returns nothing
   * @throws InvocationTargetException with what the method throws
   * @throws IllegalAccessException where the method is not public
   */
  @Nullable Object call(Object object, Method method, Object @Nullable [] arguments)
      throws InvocationTargetException, IllegalAccessException {
    Optional<MethodHandle> handle =
        arguments == null || arguments.length == 0 ? handle(method) : Optional.empty();
    if (handle.isEmpty()) {
      return method.invoke(object, arguments);
    }
    try {
      return (Object) handle.get().invokeExact(object);
    } catch (Throwable thrown) {
      throw new InvocationTargetException(thrown);
    }
  }

  private Optional<MethodHandle> handle(Method method) {
    Optional<MethodHandle> known = handles.get(method);
    return known != null ? known : handles.computeIfAbsent(method, Getters::find);
  }

  /** Empty where not everybody may call it. */
  private static Optional<MethodHandle> find(Method method) {
    try {
      return Optional.of(MethodHandles.publicLookup().unreflect(method).asType(ANY));
    } catch (IllegalAccessException e) {
      return Optional.empty();
    }
  }
}
