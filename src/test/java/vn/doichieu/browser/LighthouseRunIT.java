package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A judge that hangs or fails does not hold the tests up. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a shell")
class LighthouseRunIT {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Pattern CHILD = Pattern.compile("child (\\d+)");

  @TempDir private Path folder;

  private String run(Duration patience, String script) {
    return Lighthouse.run(folder.resolve("run"), patience, List.of("/bin/sh", "-c", script));
  }

  @Test
  void what_is_printed_is_the_answer_and_complaints_are_not() {
    assertThat(run(LONG, "echo Tốt; echo hmm >&2")).isEqualTo("Tốt\n");
  }

  @Test
  void a_failure_tells_all_that_was_said() {
    assertThatThrownBy(() -> run(LONG, "echo one; echo two >&2; exit 3"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("failed", "one", "two");
  }

  @Test
  void a_program_that_hangs_is_ended_with_its_children() {
    Throwable thrown =
        catchThrowable(() -> run(Duration.ofSeconds(3), "sleep 600 & echo child $!; wait"));
    assertThat(thrown).hasMessageContaining("did not end in PT3S");
    Matcher child = CHILD.matcher(thrown.getMessage().replaceFirst(".*PT3S", ""));
    assertThat(child.find()).isTrue();
    assertThat(isGone(Long.parseLong(child.group(1)))).isTrue();
  }

  // Ended, though perhaps not yet taken off the list of processes.
  private static boolean isGone(long child) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    Optional<String> running;
    do {
      running = ProcessHandle.of(child).flatMap(handle -> handle.info().command());
    } while (running.isPresent() && System.nanoTime() < end);
    return running.isEmpty();
  }
}
