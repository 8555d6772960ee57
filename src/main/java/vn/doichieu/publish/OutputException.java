package vn.doichieu.publish;

import java.util.List;

/**
 * The output folder cannot be used, and nothing was changed. It carries no words: {@link #key()}
 * names a message of the bundle {@code messages.properties} of this package, like a {@link
 * vn.doichieu.model.Finding}.
 */
public final class OutputException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final String[] arguments;

  OutputException(String key, Object... arguments) {
    this.key = key;
    this.arguments = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
  }

  OutputException(Throwable cause, String key, Object... arguments) {
    this(key, arguments);
    initCause(cause);
  }

  /** Key of the message, for instance {@code output.not-ours}. */
  public String key() {
    return key;
  }

  /** What the message names; the first is the path it is about. */
  public List<String> arguments() {
    return List.of(arguments);
  }

  /** For logs only: the key and the arguments. */
  @Override
  public String getMessage() {
    return key + " " + arguments();
  }
}
