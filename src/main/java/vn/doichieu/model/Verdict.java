package vn.doichieu.model;

import java.util.List;

/** What looking a quotation up in its plan came to. */
public sealed interface Verdict {

  /**
   * The words stand in the plan.
   *
   * @param passage id of the passage that holds them
   * @param start offset of the first of them in the passage's reading text
   * @param end offset after the last of them
   * @param words the words as the plan's reading text has them
   */
  record Verified(String passage, int start, int end, String words) implements Verdict {}

  /**
   * The words stand in several passages, and the citation does not say which is meant.
   *
   * @param passages ids of the passages, in reading order
   */
  record Ambiguous(List<String> passages) implements Verdict {

    /** Copies the list. */
    public Ambiguous {
      passages = List.copyOf(passages);
    }
  }

  /** The words do not stand in the plan, or not in the passage that is named. */
  record Mismatch() implements Verdict {}

  /** Nobody has looked yet, or the plan is not known. */
  record Pending() implements Verdict {}

  /** The one mismatch. */
  Verdict MISMATCH = new Mismatch();

  /** The one that nobody has looked at. */
  Verdict PENDING = new Pending();
}
