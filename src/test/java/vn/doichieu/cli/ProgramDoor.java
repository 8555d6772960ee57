package vn.doichieu.cli;

import java.io.PrintWriter;

/** Lets tests of other packages run the program without a JVM of its own. */
public final class ProgramDoor {

  private ProgramDoor() {}

  /**
   * Runs a command.
   *
   * @return the exit status
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return Program.run(out, err, arguments);
  }
}
