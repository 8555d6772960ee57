package vn.doichieu.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Marks a class whose tests start {@link Nginx}. Where the machine has none, the class is skipped,
 * and stderr says so; with {@code CI=true} in the environment it fails instead.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(OnNginx.Condition.class)
@interface OnNginx {

  /** Looks for the server. */
  final class Condition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (Nginx.program().isPresent() || "true".equals(System.getenv("CI"))) {
        return ConditionEvaluationResult.enabled("");
      }
      context
          .getRoot()
          .getStore(Namespace.create(OnNginx.class))
          .getOrComputeIfAbsent(Nginx.MISSING, Condition::sayLoudly);
      return ConditionEvaluationResult.disabled(Nginx.MISSING);
    }

    private static String sayLoudly(String what) {
      System.err.println("!!! SERVER TESTS SKIPPED: " + what + " (with CI=true this is a failure)");
      return what;
    }
  }
}
