package vn.doichieu.browser;

import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a browser to the tests of a class, or skips them; see {@link InBrowser}. */
final class BrowserExtension
    implements ExecutionCondition, BeforeAllCallback, BeforeEachCallback, ParameterResolver {

  private static final Namespace OURS = Namespace.create(BrowserExtension.class);
  private static final String MISSING = "no Chromium with chromedriver on PATH";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.onPath().isPresent() || "true".equals(System.getenv("CI"))) {
      return ConditionEvaluationResult.enabled("");
    }
    context.getRoot().getStore(OURS).getOrComputeIfAbsent(MISSING, BrowserExtension::sayLoudly);
    return ConditionEvaluationResult.disabled(MISSING);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Optional<Chromium> chromium = Chromium.onPath();
    // The store closes it when the class is done.
    context
        .getStore(OURS)
        .put(
            Browser.class,
            chromium
                .orElseThrow(() -> new IllegalStateException(MISSING + ", and CI=true"))
                .start());
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    browser(context).reset();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return browser(context);
  }

  private static Browser browser(ExtensionContext context) {
    return context.getStore(OURS).get(Browser.class, Browser.class);
  }

  private static String sayLoudly(String what) {
    System.err.println("!!! BROWSER TESTS SKIPPED: " + what + " (with CI=true this is a failure)");
    return what;
  }
}
