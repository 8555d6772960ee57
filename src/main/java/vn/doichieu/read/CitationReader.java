package vn.doichieu.read;

import vn.doichieu.model.Citation;
import vn.doichieu.model.Verdict;

/** Reads the keys {@code plan}, {@code quote} and {@code passage}, which every record has. */
final class CitationReader {

  private CitationReader() {}

  static Citation read(Fields fields) {
    return new Citation(
        fields.at("quote"),
        fields.required("plan"),
        fields.required("quote"),
        fields.string("passage"),
        Verdict.PENDING);
  }
}
