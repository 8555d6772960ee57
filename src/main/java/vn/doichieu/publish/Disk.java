package vn.doichieu.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Every change on the disk that must survive a kill goes through here, one atomic step a method, so
 * that a test can end the world between any two of them.
 */
class Disk {

  private static final int ATTEMPTS = 20;
  private static final Duration PAUSE = Duration.ofMillis(50);

  /** Creates one folder; its parent must exist. */
  void createDirectory(Path folder) throws IOException {
    Files.createDirectory(folder);
  }

  /** Moves a file or a whole folder in one step, or not at all. Replaces a file, never a folder. */
  void move(Path from, Path to) throws IOException {
    retrying(from, () -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
  }

  /** Deletes a file, a link itself, or an empty folder. */
  void delete(Path path) throws IOException {
    retrying(path, () -> Files.delete(path));
  }

  /** Writes a small file. */
  void write(Path file, byte[] bytes) throws IOException {
    Files.write(
        file,
        bytes,
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE,
        StandardOpenOption.TRUNCATE_EXISTING,
        LinkOption.NOFOLLOW_LINKS);
  }

  /** Opens a new file to write to it bit by bit. */
  OutputStream create(Path file) throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Opens a file to lock it, and creates it where it is missing. */
  FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file,
        StandardOpenOption.CREATE,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS);
  }

  /** Makes these the bytes of an open file. */
  void write(FileChannel channel, byte[] bytes) throws IOException {
    channel.write(ByteBuffer.wrap(bytes), 0);
    channel.truncate(bytes.length);
  }

  /** Deletes a folder with all it holds, if it is there. Links are deleted, not followed. */
  final void deleteTree(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            // A junction of Windows calls itself a folder; what it points to is not ours.
            if (attributes.isOther()) {
              delete(folder);
              return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem)
              throws IOException {
            if (problem != null) {
              throw problem;
            }
            delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Virus scanners and indexers of Windows hold fresh files for a moment: try again. */
  private static void retrying(Path path, Step step) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        step.run();
        return;
      } catch (FileSystemException held) {
        if (attempt == ATTEMPTS || !mayPass(held)) {
          throw held;
        }
        makeWritable(path);
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private static boolean mayPass(FileSystemException problem) {
    // "In use by another process" has no class of its own.
    return problem instanceof AccessDeniedException
        || problem.getClass() == FileSystemException.class;
  }

  /** Windows does not delete a file that was copied with its read-only mark. */
  private static void makeWritable(Path path) {
    try {
      Files.setAttribute(path, "dos:readonly", false, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException | UnsupportedOperationException notWindows) {
      // The next attempt tells what is wrong.
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}
