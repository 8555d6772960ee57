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
    Restart.endWithParent();
    System.exit(
        Restart.isUseful(arguments)
            ? Restart.run(arguments)
            : Program.run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments));
  }

  /** Messages are Vietnamese: the machine's own encoding may not have the letters. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
