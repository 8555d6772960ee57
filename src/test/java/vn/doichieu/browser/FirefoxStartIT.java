package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Firefox that does not come up leaves neither a process nor a folder. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a shell")
class FirefoxStartIT {

  /** It ends at once; or it says that it listens where nobody does, and stays. */
  @ParameterizedTest
  @ValueSource(strings = {"exit 1", "echo Listening on port 1; exec sleep 600"})
  void a_start_that_fails_leaves_nothing(String rest, @TempDir Path folder) throws IOException {
    Path note = folder.resolve("note");
    Path program = Files.createFile(folder.resolve("firefox"));
    Files.writeString(
        program, "#!/bin/sh\necho $$ > '%s'\necho $HOME >> '%s'\n%s\n".formatted(note, note, rest));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));

    assertThatThrownBy(new Firefox(program)::start).isInstanceOf(RuntimeException.class);

    List<String> noted = Files.readAllLines(note);
    assertThat(ProcessHandle.of(Long.parseLong(noted.get(0)))).isEmpty();
    assertThat(Path.of(noted.get(1))).doesNotExist();
  }
}
