package vn.doichieu.read;

import java.util.List;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Severity;

/**
 * What was read.
 *
 * @param corpus everything that could be understood
 * @param findings what could not, and what is doubtful
 */
public record ReadResult(Corpus corpus, List<Finding> findings) {

  /** Copies the list. */
  public ReadResult {
    findings = List.copyOf(findings);
  }

  /** Whether everything could be understood. */
  public boolean isWhole() {
    return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
