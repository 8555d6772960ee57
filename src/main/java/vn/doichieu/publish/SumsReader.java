package vn.doichieu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.doichieu.publish.Difference.Kind;

/** Reads {@code SHA256SUMS}. What its lines name is compared with what is there, never opened. */
final class SumsReader {

  private SumsReader() {}

  /**
   * The sums by their names in NFC, in the order of the file.
   *
   * @param differences takes the lines that cannot be used
   */
  static Map<String, Sum> read(byte[] bytes, Consumer<Difference> differences) {
    Map<String, Sum> sums = new LinkedHashMap<>();
    // Editors and version control may have changed the line ends.
    List<String> lines = List.of(new String(bytes, UTF_8).split("\r?\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String number = Integer.toString(i + 1);
      if (line.isEmpty() && i == lines.size() - 1) {
        continue;
      }
      Optional<Sum> sum = Sum.parse(line);
      if (sum.isEmpty()) {
        differences.accept(Difference.of(Kind.LINE, "verify.line.malformed", number));
      } else if (ArchiveBundle.leaves(sum.get().name())) {
        differences.accept(
            Difference.of(Kind.LINE, "verify.line.leaves", number, sum.get().name()));
      } else if (sums.putIfAbsent(Verifier.key(sum.get().name()), sum.get()) != null) {
        differences.accept(Difference.of(Kind.LINE, "verify.line.twice", number, sum.get().name()));
      }
    }
    return sums;
  }
}
