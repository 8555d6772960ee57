package vn.doichieu.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A published site, or the unpacked archive. Symbolic links in it are named, never followed. */
final class FolderBundle implements Bundle {

  private static final String ARCHIVE = "doi-chieu";

  private final Path root;
  private final List<Found> files = new ArrayList<>();

  /** Lists the files of a folder that has {@code SHA256SUMS}. */
  FolderBundle(Path root) throws IOException {
    this.root = root;
    Files.walkFileTree(root, new Walk());
  }

  /** The folder that has the sums: this one, or the unpacked archive in it. */
  static Optional<Path> root(Path given) throws IOException {
    for (Path folder : List.of(given, given.resolve(ARCHIVE))) {
      if (Files.isRegularFile(folder.resolve(Checksums.FILE), LinkOption.NOFOLLOW_LINKS)) {
        // The folder itself may be reached through a link.
        return Optional.of(folder.toRealPath());
      }
    }
    return Optional.empty();
  }

  @Override
  public byte[] sums() throws IOException {
    try (InputStream in = Files.newInputStream(root.resolve(Checksums.FILE))) {
      return in.readNBytes(MOST_BYTES_OF_SUMS + 1);
    }
  }

  @Override
  public List<Found> files() {
    return files;
  }

  @Override
  public List<Difference> strangers() {
    return List.of();
  }

  @Override
  public List<Difference> flaws() {
    return List.of();
  }

  @Override
  public void close() {
    // Nothing is held open.
  }

  private void add(Path path, Optional<Flaw> flaw) {
    String separator = root.getFileSystem().getSeparator();
    String name = root.relativize(path).toString();
    name = separator.equals("/") ? name : name.replace(separator, "/");
    if (!name.equals(Checksums.FILE) && !isOurMarker(name, path)) {
      files.add(new Found(name, flaw, () -> Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)));
    }
  }

  /** Somebody else's file of that name is not passed over. */
  private static boolean isOurMarker(String name, Path path) {
    try {
      return name.equals(SiteState.MARKER) && SiteState.isMarker(path);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private final class Walk extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (attributes.isOther()) {
        add(folder, Optional.of(Flaw.LINK)); // a junction of Windows
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      add(
          file,
          attributes.isRegularFile()
              ? Optional.empty()
              : Optional.of(attributes.isSymbolicLink() ? Flaw.LINK : Flaw.SPECIAL));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      add(file, Optional.of(Flaw.UNREADABLE));
      return FileVisitResult.CONTINUE;
    }
  }
}
