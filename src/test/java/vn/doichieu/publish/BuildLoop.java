package vn.doichieu.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A program that publishes again and again until it is killed, and says so each time. */
final class BuildLoop {

  private BuildLoop() {}

  /** A disk slow enough that kills between two moves are no rare luck. */
  private static final class SlowDisk extends Disk {
    @Override
    void move(Path from, Path to) throws IOException {
      super.move(from, to);
      LockSupport.parkNanos(Duration.ofMillis(4).toNanos());
    }
  }

  public static void main(String[] arguments) throws Exception {
    Layout layout = new Layout(Path.of(arguments[0]));
    OutputFolder output = new OutputFolder(layout, new SlowDisk(), Duration.ofSeconds(3));
    for (int i = 0; ; i++) {
      String number = ProcessHandle.current().pid() + "-" + i;
      try (Staging staging = output.stage()) {
        Generation.write(staging.directory(), number);
        staging.publish();
        // Nobody else may have been here since: the lock is ours until the end of this block.
        if (!Generation.of(layout.site()).equals(Optional.of(number))) {
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
