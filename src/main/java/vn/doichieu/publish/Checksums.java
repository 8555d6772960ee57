package vn.doichieu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * @param site the site's folder
   * @param summed folders of the site that have a {@code SHA256SUMS} of their own from this very
   *     build: their files were summed while they were written, and are not read again
   * @throws IOException where a file cannot be read, or the sums cannot be written
   */
  public static Checksums write(Path site, List<String> summed) throws IOException {
    SiteFiles files = SiteFiles.of(site);
    Map<String, Sum> known = known(site, summed);
    Checksums checksums;
    try {
      checksums =
          new Checksums(
              files.names().parallelStream()
                  .filter(name -> !name.equals(FILE) && !name.equals(SiteState.MARKER))
                  .map(
                      name ->
                          Optional.ofNullable(known.get(name))
                              .orElseGet(() -> sum(name, files.path(name))))
                  .toList());
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
    new Disk().write(site.resolve(FILE), checksums.bytes());
    return checksums;
  }

  private static Map<String, Sum> known(Path site, List<String> summed) throws IOException {
    Map<String, Sum> known = new HashMap<>();
    for (String folder : summed) {
      Path sums = site.resolve(folder).resolve(FILE);
      if (Files.exists(sums)) {
        Files.readAllLines(sums).stream()
            .flatMap(line -> Sum.parse(line).stream())
            .map(sum -> new Sum(folder + "/" + sum.name(), sum.sha256()))
            .forEach(sum -> known.put(sum.name(), sum));
      }
    }
    return known;
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
