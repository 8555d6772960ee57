package vn.doichieu.browser;

import java.util.Optional;
import java.util.function.Supplier;
import org.junit.platform.commons.support.AnnotationSupport;

/** The browsers that tests can ask for. */
enum BrowserKind {
  CHROMIUM("no Chromium with chromedriver on PATH; with CI=true this is a failure") {
    @Override
    Optional<Supplier<Browser>> onPath() {
      return Chromium.onPath().map(chromium -> chromium::start);
    }

    @Override
    boolean isNeeded() {
      return "true".equals(System.getenv("CI"));
    }

    @Override
    boolean isShared() {
      return false;
    }
  },

  FIREFOX("no Firefox on PATH") {
    @Override
    Optional<Supplier<Browser>> onPath() {
      return Firefox.onPath().map(firefox -> firefox::start);
    }

    @Override
    boolean isNeeded() {
      return false;
    }

    /** It takes seconds to start. */
    @Override
    boolean isShared() {
      return true;
    }
  };

  private final String missing;

  BrowserKind(String missing) {
    this.missing = missing;
  }

  /** The browser that a class of tests asks for. */
  static BrowserKind of(Class<?> tests) {
    return AnnotationSupport.isAnnotated(tests, InFirefox.class) ? FIREFOX : CHROMIUM;
  }

  /** What starts it, if this machine has it. */
  abstract Optional<Supplier<Browser>> onPath();

  /** Whether tests fail without it; else they are skipped. */
  abstract boolean isNeeded();

  /** Whether one serves all classes of a JVM; else each class gets its own. */
  abstract boolean isShared();

  /**
   * Starts it.
   *
   * @throws IllegalStateException if it is missing
   */
  Browser start() {
    return onPath().orElseThrow(() -> new IllegalStateException(missing)).get();
  }

  /** What to say where it is missing. */
  String missing() {
    return missing;
  }
}
