package vn.doichieu.model;

import java.util.ArrayList;
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
    return sectionList().stream();
  }

  /** Every passage, headings and nested items included, in reading order. */
  public Stream<Passage> allPassages() {
    List<Passage> all = new ArrayList<>();
    for (Section section : sectionList()) {
      section.collectPassages(all);
    }
    return all.stream();
  }

  private List<Section> sectionList() {
    List<Section> all = new ArrayList<>();
    for (Section section : sections) {
      section.collect(all);
    }
    return all;
  }
}
