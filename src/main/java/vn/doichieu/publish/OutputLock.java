package vn.doichieu.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * The right to build into one output folder: a lock of the operating system on {@code
 * .site.next/lock}, which ends with the process whatever ends it.
 *
 * <p>The lock file is deleted on release, so a process that waited may hold the lock on a file that
 * is no longer there, while a third one locks a new file. Whoever gets the lock therefore checks
 * that its file is still the one of that name. Java cannot ask an open file for its identity, and
 * opening the name again would drop the lock on POSIX systems, so each holder pads the file to a
 * length drawn by lot and compares lengths: two files agree by chance once in 65,536 such races.
 */
final class OutputLock {

  private static final String TEXT = "doichieu lock 1\n";
  private static final int PADDING = 1 << 16;
  private static final Duration PAUSE = Duration.ofMillis(40);

  private final Layout layout;
  private final Disk disk;
  private final FileLock lock;

  private OutputLock(Layout layout, Disk disk, FileLock lock) {
    this.layout = layout;
    this.disk = disk;
    this.lock = lock;
  }

  /**
   * Takes the lock, waiting for another build.
   *
   * @return empty where another build held it all the time
   * @throws OutputException where {@code .site.next} is somebody else's
   * @throws IOException where it cannot be written
   */
  static Optional<OutputLock> acquire(Layout layout, Disk disk, Duration patience)
      throws IOException, OutputException {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      boolean last = System.nanoTime() - end >= 0;
      try {
        Optional<OutputLock> lock = attempt(layout, disk);
        if (lock.isPresent() || last) {
          return lock;
        }
      } catch (IOException | OutputException problem) {
        // Another build may be deleting the folder under our eyes; what lasts is a problem.
        if (last) {
          throw problem;
        }
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private static Optional<OutputLock> attempt(Layout layout, Disk disk)
      throws IOException, OutputException {
    if (!Files.exists(layout.next(), LinkOption.NOFOLLOW_LINKS)) {
      try {
        disk.createDirectory(layout.next());
      } catch (FileAlreadyExistsException another) {
        // It came first; the lock decides.
      }
    }
    Set<Path> content = content(layout);
    try {
      FileChannel channel = disk.open(layout.lock());
      Optional<OutputLock> taken = Optional.empty();
      try {
        taken = take(layout, disk, channel, content.size() <= 1);
      } finally {
        if (taken.isEmpty()) {
          channel.close();
        }
      }
      return taken;
    } catch (NoSuchFileException deleted) {
      return Optional.empty();
    }
  }

  private static Optional<OutputLock> take(
      Layout layout, Disk disk, FileChannel channel, boolean alone)
      throws IOException, OutputException {
    Optional<FileLock> lock = tryLock(channel);
    if (lock.isEmpty()) {
      return Optional.empty();
    }
    if (!isOurs(channel, alone)) {
      throw foreign(layout);
    }
    try {
      pad(channel, disk);
    } catch (IOException full) {
      if (alone) {
        leave(layout, disk, full);
      }
      throw full;
    }
    boolean current = Files.size(layout.lock()) == channel.size();
    return current ? Optional.of(new OutputLock(layout, disk, lock.get())) : Optional.empty();
  }

  /** A disk that has no room for the lock has none for what was begun either. */
  private static void leave(Layout layout, Disk disk, IOException full) {
    try {
      disk.delete(layout.lock());
      disk.delete(layout.next());
    } catch (IOException another) {
      full.addSuppressed(another);
    }
  }

  private static Set<Path> content(Layout layout) throws IOException, OutputException {
    if (!Files.isDirectory(layout.next(), LinkOption.NOFOLLOW_LINKS)) {
      throw foreign(layout);
    }
    Set<Path> content = new HashSet<>();
    try (var entries = Files.newDirectoryStream(layout.next())) {
      entries.forEach(content::add);
    }
    Set<Path> known = Set.of(layout.lock(), layout.staged(), layout.discarded());
    boolean lockable =
        content.isEmpty() || Files.isRegularFile(layout.lock(), LinkOption.NOFOLLOW_LINKS);
    if (!lockable || !known.containsAll(content)) {
      throw foreign(layout);
    }
    return content;
  }

  private static OutputException foreign(Layout layout) {
    return new OutputException("output.foreign-name", layout.next());
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException sameProgram) {
      return Optional.empty();
    }
  }

  /**
   * Whether the lock file is our own. It may be cut short only before anything stands beside it.
   */
  private static boolean isOurs(FileChannel channel, boolean alone) throws IOException {
    if (channel.size() > TEXT.length() + PADDING) {
      return false;
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
    while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
      // Reads on.
    }
    String text = new String(bytes.array(), StandardCharsets.ISO_8859_1);
    boolean whole = text.startsWith(TEXT) && text.substring(TEXT.length()).isBlank();
    return whole || alone && TEXT.startsWith(text);
  }

  private static void pad(FileChannel channel, Disk disk) throws IOException {
    int length = ThreadLocalRandom.current().nextInt(PADDING);
    disk.write(channel, (TEXT + " ".repeat(length)).getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Deletes what this build leaves behind and gives the lock back. The lock file goes while it is
   * held: from then on no other build can be its holder.
   */
  void release() throws IOException {
    try {
      disk.deleteTree(layout.staged());
      disk.deleteTree(layout.discarded());
      disk.delete(layout.lock());
    } finally {
      lock.channel().close();
    }
    try {
      disk.delete(layout.next());
    } catch (DirectoryNotEmptyException | NoSuchFileException another) {
      // The next build is in already.
    }
  }
}
