package vn.doichieu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The checksums of every file of a site or an archive, as {@code SHA256SUMS} holds them. */
public final class Checksums {

  /** Name of the file, in the folder whose files it sums. */
  static final String FILE = "SHA256SUMS";

  private final List<Sum> sums;

  Checksums(List<Sum> sums) {
    this.sums = sums.stream().sorted(Sum.BY_NAME).toList();
  }

  /**
   * Sums every file of a finished site, in parallel and each read once, and writes {@code
   * SHA256SUMS} into its folder. That file itself and the publisher's marker are left out.
   *
   * @throws IOException where a file cannot be read, or the sums cannot be written
   */
  public static Checksums write(Path site) throws IOException {
    return write(site, new Disk());
  }

  static Checksums write(Path site, Disk disk) throws IOException {
    SiteFiles files = SiteFiles.of(site);
    Checksums checksums;
    try {
      checksums =
          new Checksums(
              files.names().parallelStream()
                  .filter(name -> !name.equals(FILE) && !name.equals(SiteState.MARKER))
                  .map(name -> sum(name, files.path(name)))
                  .toList());
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
    disk.write(site.resolve(FILE), checksums.bytes());
    return checksums;
  }

  private static Sum sum(String name, Path file) {
    try {
      return Sum.of(name, Files.newInputStream(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * One code for the whole: the SHA-256 of {@code SHA256SUMS} itself. Announced elsewhere, it lets
   * anybody tell whether the sums are still those that were published.
   */
  public String code() {
    return code(bytes());
  }

  static String code(byte[] sums) {
    try (InputStream in = new ByteArrayInputStream(sums)) {
      return Sum.of(FILE, in).sha256();
    } catch (IOException memoryHasNone) {
      throw new UncheckedIOException(memoryHasNone);
    }
  }

  List<Sum> sums() {
    return sums;
  }

  byte[] bytes() {
    return sums.stream().map(Sum::line).collect(Collectors.joining()).getBytes(UTF_8);
  }
}
