package vn.doichieu.model;

/**
 * Something an editor recorded of a plan and proved with the plan's own words.
 *
 * @param <T> the record itself
 */
public interface Cited<T extends Cited<T>> {

  /** The words that prove it. */
  Citation citation();

  /** The same record with its citation looked up. */
  T judged(Verdict found);
}
