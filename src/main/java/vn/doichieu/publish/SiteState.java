package vn.doichieu.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** What stands where a site may stand. */
enum SiteState {
  /** Nothing. */
  MISSING,
  /** A folder with nothing in it. */
  EMPTY,
  /** A folder with our marker. The marker is written last and moved first, so the site is whole. */
  OURS,
  /** Anything else: never touched. */
  FOREIGN;

  /** Name of the file that says that a folder was published by this program. */
  static final String MARKER = ".doichieu";

  private static final byte[] MARK = "doichieu site 1\n".getBytes(StandardCharsets.US_ASCII);

  static SiteState of(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return MISSING;
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return FOREIGN;
    }
    if (isMarker(folder.resolve(MARKER))) {
      return OURS;
    }
    try (var entries = Files.newDirectoryStream(folder)) {
      return entries.iterator().hasNext() ? FOREIGN : EMPTY;
    }
  }

  static void mark(Path folder, Disk disk) throws IOException {
    disk.write(folder.resolve(MARKER), MARK);
  }

  /** Whether a file is the one that this program leaves in what it publishes. */
  static boolean isMarker(Path file) throws IOException {
    // The size first: somebody else's file of this name may be large.
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == MARK.length
        && Arrays.equals(Files.readAllBytes(file), MARK);
  }
}
