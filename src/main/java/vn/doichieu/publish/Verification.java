package vn.doichieu.publish;

import java.util.List;
import java.util.Optional;

/**
 * What came of a verification.
 *
 * @param files how many files {@code SHA256SUMS} lists
 * @param differences what is not as it says: lines first, then files sorted by name
 * @param code the SHA-256 of {@code SHA256SUMS}; empty where that could not be read
 */
public record Verification(int files, List<Difference> differences, Optional<String> code) {

  /** Copies the list. */
  public Verification {
    differences = List.copyOf(differences);
  }

  /** Whether every listed file is there as it was summed, and nothing else. */
  public boolean isWhole() {
    return differences.stream()
        .allMatch(difference -> difference.kind() == Difference.Kind.DROPPED);
  }

  /** How many differences are of a kind. */
  public long count(Difference.Kind kind) {
    return differences.stream().filter(difference -> difference.kind() == kind).count();
  }
}
