package vn.doichieu.publish;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A folder or an archive to verify. */
interface Bundle extends Closeable {

  /** More cannot be the sums of a portal: 3,400 plans have 3 MB. */
  int MOST_BYTES_OF_SUMS = 1 << 25;

  /**
   * The bytes of {@code SHA256SUMS}; where there are more than can be sums, one more than {@link
   * #MOST_BYTES_OF_SUMS}.
   */
  byte[] sums() throws IOException;

  /** Every file below the folder of the sums, but that one. */
  List<Found> files();

  /** What else is there and has no place in the bundle. */
  List<Difference> strangers();

  /** What is wrong with the bundle itself though every file in it is right. */
  List<Difference> flaws() throws IOException;

  /** Why a file is not read. */
  enum Flaw {
    /** It leads elsewhere. */
    LINK("verify.changed.link", "verify.added.link"),
    /** A pipe or a device: it would be read for ever. */
    SPECIAL("verify.changed.special", "verify.added.special"),
    /** The system does not let us. */
    UNREADABLE("verify.changed.unreadable", "verify.added.unreadable");

    private final String changed;
    private final String added;

    Flaw(String changed, String added) {
      this.changed = changed;
      this.added = added;
    }

    String changed() {
      return changed;
    }

    String added() {
      return added;
    }
  }

  /**
   * A file that is there.
   *
   * @param name path from the folder of {@code SHA256SUMS}
   * @param flaw why it is not even read
   * @param content its bytes
   */
  record Found(String name, Optional<Flaw> flaw, Member.Content content) {}
}
