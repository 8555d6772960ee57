package vn.doichieu.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;

/**
 * The moves that put one site in the place of another. Only the holder of the {@link OutputLock}
 * may call them.
 *
 * <p>A folder with the marker is whole: the marker is written before the site is moved to its
 * place, and a site is moved away in one step before anything in it is deleted.
 */
final class Swap {

  private final Layout layout;
  private final Disk disk;

  Swap(Layout layout, Disk disk) {
    this.layout = layout;
    this.disk = disk;
  }

  /**
   * Puts right what a killed build left.
   *
   * @throws OutputException where a name that is needed is somebody else's
   */
  void repair() throws IOException, OutputException {
    disk.deleteTree(layout.staged());
    disk.deleteTree(layout.discarded());
    SiteState site = SiteState.of(layout.site());
    SiteState previous = SiteState.of(layout.previous());
    if (site == SiteState.FOREIGN) {
      throw new OutputException("output.not-ours", layout.site());
    }
    if (previous == SiteState.FOREIGN || previous == SiteState.EMPTY) {
      throw new OutputException("output.foreign-name", layout.previous());
    }
    if (previous == SiteState.OURS) {
      if (site == SiteState.OURS) {
        retirePrevious();
      } else {
        restorePrevious(site);
      }
    }
  }

  /**
   * Moves the staged and marked site into place. Where that fails the last good site is put back.
   *
   * @throws IOException where a move fails, or where somebody put files into the output meanwhile
   */
  void exchange() throws IOException {
    SiteState site = SiteState.of(layout.site());
    switch (site) {
      case FOREIGN -> throw new FileAlreadyExistsException(layout.site().toString());
      case OURS -> disk.move(layout.site(), layout.previous());
      case EMPTY -> disk.delete(layout.site());
      case MISSING -> {}
    }
    try {
      disk.move(layout.staged(), layout.site());
    } catch (IOException problem) {
      if (site == SiteState.OURS) {
        restoreAfter(problem);
      }
      throw problem;
    }
    if (site == SiteState.OURS) {
      try {
        retirePrevious();
      } catch (IOException held) {
        // The new site stands; the next build deletes the old one.
      }
    }
  }

  private void restorePrevious(SiteState site) throws IOException {
    if (site == SiteState.EMPTY) {
      disk.delete(layout.site());
    }
    disk.move(layout.previous(), layout.site());
  }

  private void restoreAfter(IOException problem) {
    try {
      disk.move(layout.previous(), layout.site());
    } catch (IOException second) {
      problem.addSuppressed(second);
    }
  }

  private void retirePrevious() throws IOException {
    disk.move(layout.previous(), layout.discarded());
    disk.deleteTree(layout.discarded());
  }
}
