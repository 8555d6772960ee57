package vn.doichieu.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * A small file system of its own, in memory. Only root may have one: others skip, and say so, even
 * with {@code CI=true}; root skips too where nothing can be mounted, but fails with {@code
 * CI=true}.
 */
final class Mount implements AutoCloseable {

  private static final String FILLER = "lấp-đầy";

  private final Path folder;

  private Mount(Path folder) {
    this.folder = folder;
  }

  /** Mounts so many kilobytes at an empty folder. */
  static Mount of(Path folder, int kilobytes) throws IOException {
    Files.createDirectories(folder);
    if (!run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString())) {
      giveUp("no small file system could be mounted at " + folder);
    }
    return new Mount(folder);
  }

  /** Leaves about so much room, and no more. */
  void leave(int kilobytes) throws IOException {
    Path filler = folder.resolve(FILLER);
    Files.deleteIfExists(filler);
    long size = Files.getFileStore(folder).getUsableSpace() - kilobytes * 1024L;
    try (OutputStream out = Files.newOutputStream(filler)) {
      byte[] block = new byte[4096];
      for (long written = 0; written + block.length <= size; written += block.length) {
        out.write(block);
      }
    }
  }

  /** Makes room again. */
  void clear() throws IOException {
    Files.deleteIfExists(folder.resolve(FILLER));
  }

  /** From now on nothing can be written. */
  void forbidWriting() throws IOException {
    if (!run("mount", "-o", "remount,ro", folder.toString())) {
      giveUp(folder + " could not be made read-only");
    }
  }

  @Override
  public void close() {
    run("umount", "-l", folder.toString());
  }

  private static void giveUp(String what) {
    boolean root = "root".equals(System.getProperty("user.name"));
    if (root && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(
          what
              + ", CI=true. This is root, who may mount unless a container forbids it: give it"
              + " CAP_SYS_ADMIN, or run the tests as another user, then these are skipped");
    }
    String why = root ? "" : "; only root can do that";
    System.err.println("!!! FULL DISKS NOT TESTED: " + what + why);
    Assumptions.abort(what + why);
  }

  private static boolean run(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      boolean done = process.waitFor() == 0;
      if (!done) {
        System.err.println(List.of(command) + ": " + said);
      }
      return done;
    } catch (IOException none) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
