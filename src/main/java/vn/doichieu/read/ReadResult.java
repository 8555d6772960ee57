package vn.doichieu.read;

import java.util.List;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;

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
}
