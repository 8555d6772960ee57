package vn.doichieu.publish;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A folder could not be written in the middle of the work: the disk is full, or was taken away. */
public final class WriteException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String folder;
  private final String free;

  private WriteException(Path folder, IOException problem) {
    super(problem.getMessage(), problem);
    this.folder = folder.toString();
    this.free = FreeSpace.at(folder);
  }

  /**
   * The fault of a disk behind a problem, whichever library wrapped it; empty where there is none.
   * The free space is that of this moment.
   *
   * @param folder where was written
   */
  public static Optional<WriteException> of(Path folder, Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof WriteException told) {
        return Optional.of(told);
      }
      if (cause instanceof CharacterCodingException || cause instanceof NoSuchFileException) {
        return Optional.empty();
      }
      if (cause instanceof IOException fault) {
        return Optional.of(new WriteException(folder, fault));
      }
    }
    return Optional.empty();
  }

  /** The folder that was written to. */
  public String folder() {
    return folder;
  }

  /** The room that was left there, for instance {@code 12 kB}. */
  public String free() {
    return free;
  }
}
