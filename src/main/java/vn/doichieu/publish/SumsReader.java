package vn.doichieu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.doichieu.publish.Difference.Kind;

/** Reads {@code SHA256SUMS}. What its lines name is compared with what is there, never opened. */
final class SumsReader {

  /** Who has seen so many need not see more, and hostile files hold millions. */
  private static final int MOST_FAULTS = 100;

  private SumsReader() {}

  /**
   * The sums by their names in NFC, in the order of the file.
   *
   * @param differences takes the lines that cannot be used
   */
  static Map<String, Sum> read(byte[] bytes, Consumer<Difference> differences) {
    Map<String, Sum> sums = new LinkedHashMap<>();
    String text = new String(bytes, UTF_8);
    int faults = 0;
    int number = 0;
    for (int start = 0; start < text.length() && faults < MOST_FAULTS; ) {
      int end = text.indexOf('\n', start);
      String line = text.substring(start, end < 0 ? text.length() : end);
      start = end < 0 ? text.length() : end + 1;
      number++;
      Optional<Difference> fault = add(line, Integer.toString(number), sums);
      fault.ifPresent(differences);
      faults += fault.isPresent() ? 1 : 0;
    }
    return sums;
  }

  private static Optional<Difference> add(String line, String number, Map<String, Sum> sums) {
    // Editors and version control may have changed the line ends.
    Optional<Sum> sum =
        Sum.parse(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    if (sum.isEmpty()) {
      return Optional.of(Difference.of(Kind.LINE, "verify.line.malformed", number));
    }
    String name = sum.get().name();
    if (ArchiveBundle.leaves(name)) {
      return Optional.of(Difference.of(Kind.LINE, "verify.line.leaves", number, name));
    }
    return sums.putIfAbsent(Verifier.key(name), sum.get()) == null
        ? Optional.empty()
        : Optional.of(Difference.of(Kind.LINE, "verify.line.twice", number, name));
  }
}
