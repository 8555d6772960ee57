package vn.doichieu.publish;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * An archive, read without unpacking it. Its folder may have another name, since people pack things
 * anew: the sums nearest to the top tell which it is.
 */
final class ArchiveBundle implements Bundle {

  /** Names that some program would unpack outside the folder it was told. */
  private static final Pattern LEAVES =
      Pattern.compile("[/\\\\].*|[A-Za-z]:.*|(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?", Pattern.DOTALL);

  private final Path file;
  private final ZipFile zip;
  private final String root;

  /**
   * Opens an archive.
   *
   * @throws ZipException where it is broken, or no ZIP
   * @throws UnverifiableException where it holds no sums
   */
  ArchiveBundle(Path file) throws IOException, UnverifiableException {
    this.file = file;
    this.zip = new ZipFile(file.toFile());
    Optional<String> sums =
        zip.stream()
            .map(ZipEntry::getName)
            .filter(name -> name.equals(Checksums.FILE) || name.endsWith("/" + Checksums.FILE))
            .filter(name -> !leaves(name))
            .min(
                Comparator.<String>comparingLong(name -> name.chars().filter(c -> c == '/').count())
                    .thenComparing(Comparator.naturalOrder()));
    if (sums.isEmpty()) {
      zip.close();
      throw new UnverifiableException("verify.no-sums", file);
    }
    root = sums.get().substring(0, sums.get().length() - Checksums.FILE.length());
  }

  static boolean leaves(String name) {
    return LEAVES.matcher(name).matches();
  }

  @Override
  public byte[] sums() throws IOException {
    ZipEntry entry = zip.getEntry(root + Checksums.FILE);
    try (InputStream in = open(entry)) {
      return in.readNBytes(MOST_BYTES_OF_SUMS + 1);
    }
  }

  @Override
  public List<Found> files() {
    return zip.stream()
        .filter(entry -> !entry.isDirectory() && isInside(entry.getName()))
        .filter(entry -> !entry.getName().equals(root + Checksums.FILE))
        .map(
            entry ->
                new Found(
                    entry.getName().substring(root.length()), Optional.empty(), () -> open(entry)))
        .toList();
  }

  private boolean isInside(String name) {
    return name.startsWith(root) && !leaves(name);
  }

  @Override
  public List<Difference> strangers() {
    List<Difference> strangers = new ArrayList<>();
    zip.stream()
        .filter(entry -> entry.getName().equals(root + Checksums.FILE))
        .skip(1)
        .forEach(entry -> strangers.add(added("verify.added.twice", Checksums.FILE)));
    zip.stream()
        .filter(entry -> !isInside(entry.getName()))
        .map(ZipEntry::getName)
        .forEach(
            name -> {
              if (leaves(name)) {
                strangers.add(added("verify.added.leaves", name));
              } else if (Droppings.has(name)) {
                strangers.add(Difference.of(Difference.Kind.DROPPED, "verify.dropped", name));
              } else if (!name.endsWith("/")) {
                strangers.add(added("verify.added.beside", name));
              }
            });
    return strangers;
  }

  private static Difference added(String key, String name) {
    return Difference.of(Difference.Kind.ADDED, key, name);
  }

  private InputStream open(ZipEntry entry) throws IOException {
    return new CheckedEntry(zip.getInputStream(entry), entry);
  }

  /**
   * A ZIP says everything twice: in the list at its end, and before each file. Programs believe the
   * one or the other, so both must say the same.
   */
  @Override
  public List<Difference> flaws() {
    List<String> listed = zip.stream().map(ZipEntry::getName).sorted().toList();
    List<String> met = new ArrayList<>();
    try (ZipInputStream in =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        met.add(entry.getName());
        in.closeEntry();
      }
    } catch (IOException | RuntimeException broken) {
      return List.of(changed());
    }
    if (met.stream().sorted().toList().equals(listed)) {
      return List.of();
    }
    Set<String> known = new HashSet<>(listed);
    List<Difference> flaws =
        met.stream()
            .filter(name -> !known.contains(name))
            .map(name -> added("verify.added.hidden", name))
            .collect(Collectors.toCollection(ArrayList::new));
    flaws.add(changed());
    return flaws;
  }

  private Difference changed() {
    return Difference.of(
        Difference.Kind.CHANGED, "verify.changed.directory", file.getFileName().toString());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
