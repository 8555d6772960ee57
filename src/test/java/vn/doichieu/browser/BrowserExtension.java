package vn.doichieu.browser;

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

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    BrowserKind kind = kind(context);
    if (kind.isNeeded() || kind.onPath().isPresent()) {
      return ConditionEvaluationResult.enabled("");
    }
    context
        .getRoot()
        .getStore(OURS)
        .getOrComputeIfAbsent(kind.missing(), BrowserExtension::sayLoudly);
    return ConditionEvaluationResult.disabled(kind.missing());
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    browser(context);
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

  /** The store closes it: with the class, or if it is shared with the last class. */
  private static Browser browser(ExtensionContext context) {
    BrowserKind kind = kind(context);
    ExtensionContext life = kind.isShared() ? context.getRoot() : context;
    return life.getStore(OURS).getOrComputeIfAbsent(kind, BrowserKind::start, Browser.class);
  }

  private static BrowserKind kind(ExtensionContext context) {
    return BrowserKind.of(context.getRequiredTestClass());
  }

  private static String sayLoudly(String missing) {
    System.err.println("!!! BROWSER TESTS SKIPPED: " + missing);
    return missing;
  }
}
