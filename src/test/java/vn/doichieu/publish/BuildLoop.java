package vn.doichieu.publish;

import java.nio.file.Path;
import java.util.Optional;

/** A program that publishes again and again until it is killed, and says so each time. */
final class BuildLoop {

  private BuildLoop() {}

  public static void main(String[] arguments) throws Exception {
    Path site = Path.of(arguments[0]);
    Path source = Path.of(arguments[1]);
    for (int i = 0; ; i++) {
      String number = ProcessHandle.current().pid() + "-" + i;
      try (Staging staging = OutputFolder.open(site, source).stage()) {
        Generation.write(staging.directory(), number);
        staging.publish();
        // Nobody else may have been here since: the lock is ours until the end of this block.
        if (!Generation.of(site).equals(Optional.of(number))) {
          throw new IllegalStateException("another build came between");
        }
        System.out.println(number);
      } catch (OutputException busy) {
        if (!busy.key().equals("output.busy")) {
          throw busy;
        }
      }
    }
  }
}
