package vn.doichieu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where the program starts. */
public final class Main {

  private Main() {}

  /** Runs the command of the arguments and ends the JVM with its exit status. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Whatever nobody foresaw, a full heap among it, is a fault of ours and not a finding. */
  private static int run(String... arguments) {
    PrintWriter err = utf8(FileDescriptor.err);
    try {
      Restart.endWithParent();
      return Restart.isUseful(arguments)
          ? Restart.run(arguments)
          : Program.run(utf8(FileDescriptor.out), err, System.getenv(), arguments);
    } catch (Throwable fault) {
      err.println(new Messages().get("fault.internal"));
      fault.printStackTrace(err);
      return ExitStatus.FAULT;
    }
  }

  /** Messages are Vietnamese: the machine's own encoding may not have the letters. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
