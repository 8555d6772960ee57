package vn.doichieu.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The folder that a build publishes to. It is replaced as a whole, so it must be missing, empty, or
 * published by this program before.
 *
 * <pre>
 * OutputFolder output = OutputFolder.open(Path.of("target/site"), source);
 * try (Staging staging = output.stage()) {
 *   fill(staging.directory());
 *   staging.publish();
 * }
 * </pre>
 *
 * <p>Builds in several processes keep out of each other's way. Within one process, use one staging
 * of a folder at a time: POSIX locks do not tell threads apart.
 */
public final class OutputFolder {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Layout layout;
  private final Disk disk;
  private final Duration patience;

  OutputFolder(Layout layout, Disk disk, Duration patience) {
    this.layout = layout;
    this.disk = disk;
    this.patience = patience;
  }

  /**
   * Looks at the folder; writes nothing.
   *
   * @param output the folder named by the user; a symbolic link to a folder stands for that folder
   * @param source the portal's source folder
   * @throws OutputException where a site must not be published there
   */
  public static OutputFolder open(Path output, Path source) throws OutputException {
    Path home = Path.of(System.getProperty("user.home"));
    Path site = new OutputRules(source, home).check(output);
    return new OutputFolder(new Layout(site), new Disk(), PATIENCE);
  }

  /** Absolute path of the published site. */
  public Path path() {
    return layout.site();
  }

  /**
   * Puts right what a killed build left. Does nothing where nothing is left, and leaves things to a
   * build that is running.
   *
   * @throws OutputException where a name beside the site is somebody else's, or cannot be written
   */
  public void recover() throws OutputException {
    if (!Files.exists(layout.next(), LinkOption.NOFOLLOW_LINKS)
        && !Files.exists(layout.previous(), LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      var lock = OutputLock.acquire(layout, disk, patience);
      if (lock.isPresent()) {
        repair(lock.get());
        lock.get().release();
      }
    } catch (IOException problem) {
      throw unwritable(problem);
    }
  }

  /**
   * Recovers, and starts a build.
   *
   * @throws OutputException where the folder cannot be written, or another build is running
   */
  public Staging stage() throws OutputException {
    try {
      Files.createDirectories(layout.site().getParent());
      OutputLock lock =
          OutputLock.acquire(layout, disk, patience)
              .orElseThrow(() -> new OutputException("output.busy", layout.site()));
      repair(lock);
      Staging staging = new Staging(layout, disk, lock);
      try {
        disk.createDirectory(staging.directory());
      } catch (IOException problem) {
        staging.close();
        throw problem;
      }
      return staging;
    } catch (IOException problem) {
      throw unwritable(problem);
    }
  }

  private void repair(OutputLock lock) throws IOException, OutputException {
    try {
      new Swap(layout, disk).repair();
    } catch (IOException | OutputException problem) {
      try {
        lock.release();
      } catch (IOException second) {
        problem.addSuppressed(second);
      }
      throw problem;
    }
  }

  private OutputException unwritable(IOException problem) {
    Path parent = layout.site().getParent();
    return new OutputException(problem, "output.unwritable", parent, FreeSpace.at(parent));
  }
}
