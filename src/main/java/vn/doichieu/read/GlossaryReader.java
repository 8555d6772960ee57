package vn.doichieu.read;

import java.util.List;
import java.util.Set;
import vn.doichieu.model.Term;

/** Reads {@code content/thuat-ngu.yaml}. */
final class GlossaryReader {

  private GlossaryReader() {}

  static Glossary read(Fields file) {
    file.allowOnly(Set.of("terms"));
    List<Term> terms =
        file.maps("terms").stream()
            .map(
                fields -> {
                  fields.allowOnly(Set.of("term", "meaning", "original", "note"));
                  return new Term(
                      fields.required("term"),
                      fields.required("meaning"),
                      fields.string("original"),
                      fields.string("note"));
                })
            .toList();
    return new Glossary(terms);
  }

  /** The glossary's entries, in the order of the file. */
  record Glossary(List<Term> terms) {}
}
