package vn.doichieu.publish;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A site being built beside the published one, and the lock that keeps other builds out. Not safe
 * for use by several threads; the files in {@link #directory()} may be written by any.
 */
public final class Staging implements AutoCloseable {

  private final Layout layout;
  private final Disk disk;
  private final OutputLock lock;
  private State state = State.OPEN;

  private enum State {
    OPEN,
    PUBLISHED,
    CLOSED
  }

  Staging(Layout layout, Disk disk, OutputLock lock) {
    this.layout = layout;
    this.disk = disk;
    this.lock = lock;
  }

  /** The folder to fill; it becomes the site. */
  public Path directory() {
    return layout.staged();
  }

  /**
   * Puts the staged site in the place of the published one. The published site, or {@code
   * .site.prev} beside it, is whole at every moment.
   *
   * @throws IOException where a file cannot be moved, or where somebody put files into the output
   *     meanwhile; the last good site stands as before
   * @throws IllegalStateException if published or closed before
   */
  public void publish() throws IOException {
    if (state != State.OPEN) {
      throw new IllegalStateException("staging is " + state);
    }
    SiteState.mark(layout.staged(), disk);
    new Swap(layout, disk).exchange();
    state = State.PUBLISHED;
  }

  /** Discards what was not published, and lets the next build in. */
  @Override
  public void close() {
    if (state == State.CLOSED) {
      return;
    }
    state = State.CLOSED;
    try {
      lock.release();
    } catch (IOException held) {
      // Somebody holds a file of the discarded site open. The next build deletes it.
    }
  }
}
