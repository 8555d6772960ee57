package vn.doichieu.model;

/**
 * Words of a plan with a figure or a date that is neither target nor milestone.
 *
 * @param reason why, in an editor's words
 * @param citation the plan's words
 */
public record CoverageException(String reason, Citation citation)
    implements Cited<CoverageException> {

  @Override
  public CoverageException judged(Verdict found) {
    return new CoverageException(reason, citation.judged(found));
  }
}
