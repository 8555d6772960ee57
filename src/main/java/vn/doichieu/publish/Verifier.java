package vn.doichieu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import vn.doichieu.publish.Bundle.Found;
import vn.doichieu.publish.Difference.Kind;

/**
 * Compares a published site, or its archive, with the {@code SHA256SUMS} in it. It proves that
 * nothing was lost or changed on the way; who changes files on purpose can change the sums too, so
 * {@link Verification#code()} must be compared with what the publisher announced.
 *
 * <pre>
 * Verification result = Verifier.verify(Path.of("doichieu-offline.zip"), Set.of());
 * </pre>
 */
public final class Verifier {

  private Verifier() {}

  /**
   * Verifies.
   *
   * @param given a folder with {@code SHA256SUMS} or with the unpacked {@code doi-chieu} in it, or
   *     a ZIP
   * @param allowed files that may be there without being listed, such as a server's settings; paths
   *     from the folder of the sums
   * @throws UnverifiableException where there is nothing that could be verified
   * @throws IOException where it cannot be read
   */
  public static Verification verify(Path given, Set<String> allowed)
      throws IOException, UnverifiableException {
    if (Files.isDirectory(given)) {
      Path root =
          FolderBundle.root(given)
              .orElseThrow(() -> new UnverifiableException("verify.no-sums", given));
      try (Bundle folder = new FolderBundle(root)) {
        return verify(folder, given, allowed);
      }
    }
    if (!Files.isRegularFile(given)) {
      throw new UnverifiableException("verify.no-such", given);
    }
    try (Bundle archive = new ArchiveBundle(given)) {
      return verify(archive, given, allowed);
    } catch (ZipException | EOFException | IllegalArgumentException broken) {
      if (!isZip(given)) {
        throw new UnverifiableException("verify.not-zip", given);
      }
      String name = given.getFileName().toString();
      return new Verification(
          0, List.of(Difference.of(Kind.CHANGED, "verify.changed.zip", name)), Optional.empty());
    }
  }

  private static boolean isZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(2), UTF_8).equals("PK");
    }
  }

  private static Verification verify(Bundle bundle, Path given, Set<String> allowed)
      throws IOException, UnverifiableException {
    byte[] bytes = bundle.sums();
    if (bytes.length > Bundle.MOST_BYTES_OF_SUMS) {
      throw new UnverifiableException("verify.sums-too-large", given);
    }
    List<Difference> differences = new ArrayList<>();
    Map<String, Sum> sums = SumsReader.read(bytes, differences::add);
    if (sums.isEmpty() && differences.isEmpty()) {
      throw new UnverifiableException("verify.no-lines", given);
    }
    Map<String, List<Found>> files =
        bundle.files().stream().collect(Collectors.groupingBy(found -> key(found.name())));
    Stream<Difference> listed =
        sums.entrySet().parallelStream()
            .flatMap(sum -> compare(sum.getValue(), files.getOrDefault(sum.getKey(), List.of())));
    Stream<Difference> unlisted =
        files.entrySet().stream()
            .filter(group -> !sums.containsKey(group.getKey()))
            .flatMap(group -> group.getValue().stream())
            .map(found -> added(found, allowed));
    // One after the other: the first is parallel, and concatenated it would not be.
    List<Difference> all = new ArrayList<>(listed.toList());
    unlisted.forEach(all::add);
    all.addAll(bundle.strangers());
    all.stream()
        .sorted(Comparator.comparing((Difference difference) -> difference.arguments().get(0)))
        .forEach(differences::add);
    if (differences.stream().allMatch(difference -> difference.kind() == Kind.DROPPED)) {
      differences.addAll(bundle.flaws());
    }
    return new Verification(sums.size(), differences, Optional.of(Checksums.code(bytes)));
  }

  /** Copies made by macOS have names taken apart into letters and marks. */
  static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static Stream<Difference> compare(Sum sum, List<Found> found) {
    if (found.isEmpty()) {
      return Stream.of(Difference.of(Kind.MISSING, "verify.missing", sum.name()));
    }
    Found chosen =
        found.stream()
            .filter(file -> file.name().equals(sum.name()))
            .findFirst()
            .orElse(found.get(0));
    Stream<Difference> others =
        found.stream()
            .filter(file -> file != chosen)
            .map(file -> Difference.of(Kind.ADDED, "verify.added.twice", file.name()));
    return Stream.concat(changed(sum, chosen).stream(), others);
  }

  private static Optional<Difference> changed(Sum sum, Found file) {
    Optional<String> key = file.flaw().map(Bundle.Flaw::changed);
    if (key.isEmpty()) {
      try {
        boolean same = Sum.of(sum.name(), file.content().open()).sha256().equals(sum.sha256());
        key = same ? Optional.empty() : Optional.of("verify.changed");
      } catch (IOException unreadable) {
        key = Optional.of("verify.changed.unreadable");
      }
    }
    return key.map(name -> Difference.of(Kind.CHANGED, name, sum.name()));
  }

  private static Difference added(Found file, Set<String> allowed) {
    if (file.flaw().isEmpty() && allowed.contains(file.name())) {
      return Difference.of(Kind.DROPPED, "verify.allowed", file.name());
    }
    if (file.flaw().isEmpty() && Droppings.has(file.name())) {
      return Difference.of(Kind.DROPPED, "verify.dropped", file.name());
    }
    return Difference.of(
        Kind.ADDED, file.flaw().map(Bundle.Flaw::added).orElse("verify.added"), file.name());
  }
}
