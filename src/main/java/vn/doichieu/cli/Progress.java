package vn.doichieu.cli;

import java.io.PrintWriter;

/** One line that says what goes on, on a terminal only: elsewhere the program is quiet. */
final class Progress {

  /** Set by {@link Restart}: a child cannot see whether its parent has a terminal. */
  static final String TERMINAL = "doichieu.terminal";

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Messages messages;
  private final PrintWriter out;
  private final boolean shown;

  Progress(Messages messages, PrintWriter out) {
    this.messages = messages;
    this.out = out;
    this.shown = isTerminal();
  }

  static boolean isTerminal() {
    return Boolean.getBoolean(TERMINAL) || System.console() != null;
  }

  void step(String key) {
    if (shown) {
      out.print(CLEAR_LINE + messages.get("progress." + key) + "…");
      out.flush();
    }
  }

  void done() {
    if (shown) {
      out.print(CLEAR_LINE);
      out.flush();
    }
  }
}
