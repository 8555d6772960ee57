package vn.doichieu.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The body of a document as a tree of sections.
 *
 * @param sections the parts in reading order: preamble, body, footnotes, recipients, signature
 */
public record Text(List<Section> sections) {

  /** Copies the list. */
  public Text {
    sections = List.copyOf(sections);
  }

  /** Every section, in reading order. */
  public Stream<Section> allSections() {
    return sections.stream().flatMap(Section::withChildren);
  }

  /** Every passage, headings and nested items included, in reading order. */
  public Stream<Passage> allPassages() {
    return allSections().flatMap(Section::ownPassages);
  }
}
