package vn.doichieu.cli;

import java.io.PrintWriter;
import java.util.Map;

/** Lets tests of other packages run the program without a JVM of its own. */
public final class ProgramDoor {

  private ProgramDoor() {}

  /**
   * Runs a command where no variable is set.
   *
   * @return the exit status
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return run(out, err, Map.of(), arguments);
  }

  /**
   * Runs a command.
   *
   * @param environment the variables it sees
   * @return the exit status
   */
  public static int run(
      PrintWriter out, PrintWriter err, Map<String, String> environment, String... arguments) {
    return Program.run(out, err, environment, arguments);
  }
}
