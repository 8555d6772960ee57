package vn.doichieu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a document: its heading, the passages below the heading, the sections inside.
 *
 * @param id address inside its document, such as {@code ii-1}; {@code mo-dau}, {@code cuoc-chu},
 *     {@code noi-nhan} and {@code ky} for the parts without a heading
 * @param role what part it is
 * @param depth level of the heading in the Markdown file (2 for {@code ##}); 0 without heading
 * @param heading the heading; empty for parts without one
 * @param passages the passages directly in this section, in order
 * @param children the sections inside, in order
 */
public record Section(
    String id,
    Role role,
    int depth,
    Optional<Passage> heading,
    List<Passage> passages,
    List<Section> children) {

  /** What part of the document a section is. */
  public enum Role {
    /** Title block and preamble, before the first heading. */
    PREAMBLE,
    /** A section with a heading. */
    BODY,
    /** The footnotes, moved to the end. */
    FOOTNOTES,
    /** "Nơi nhận". */
    RECIPIENTS,
    /** The signature. */
    SIGNATURE
  }

  /** Copies the lists. */
  public Section {
    passages = List.copyOf(passages);
    children = List.copyOf(children);
  }

  /** This section and all inside it, in reading order. */
  public Stream<Section> withChildren() {
    List<Section> all = new ArrayList<>();
    collect(all);
    return all.stream();
  }

  /** The heading and the passages of this section alone, nested items included. */
  public Stream<Passage> ownPassages() {
    List<Passage> own = new ArrayList<>();
    collectPassages(own);
    return own.stream();
  }

  /** Adds this section and all inside it. */
  void collect(List<Section> all) {
    all.add(this);
    for (Section child : children) {
      child.collect(all);
    }
  }

  /** Adds the heading and the passages of this section alone. */
  void collectPassages(List<Passage> all) {
    heading.ifPresent(all::add);
    for (Passage passage : passages) {
      passage.collect(all);
    }
  }
}
