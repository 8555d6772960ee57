package vn.doichieu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The unit of text that has an address: a heading, a paragraph, an item of a list, a table, a
 * footnote.
 *
 * @param id address inside its document, such as {@code ii-1-p3}
 * @param kind what it is
 * @param marker what the copy prints before it and the text does not hold: {@code -} or {@code +}
 *     for items, the sign of a footnote; empty otherwise
 * @param wording its words
 * @param groups task groups that open here; usually none
 * @param items items nested under it; usually none
 * @param line line in the file, from 1
 */
public record Passage(
    String id,
    Kind kind,
    String marker,
    Wording wording,
    List<TaskGroup> groups,
    List<Passage> items,
    int line) {

  /** What a passage is. */
  public enum Kind {
    /** The title of a section. */
    HEADING,
    /** A paragraph, numbered or not. */
    PARAGRAPH,
    /** An item of a list. */
    ITEM,
    /** A table; its text is its cells. */
    TABLE,
    /** A quotation set apart. */
    QUOTE,
    /** A footnote. */
    FOOTNOTE
  }

  /** Copies the lists. */
  public Passage {
    groups = List.copyOf(groups);
    items = List.copyOf(items);
  }

  /** This passage and all nested under it, in reading order. */
  public Stream<Passage> withItems() {
    List<Passage> all = new ArrayList<>();
    collect(all);
    return all.stream();
  }

  /** Adds this passage and all nested under it: much faster than a stream of streams. */
  void collect(List<Passage> all) {
    all.add(this);
    for (Passage item : items) {
      item.collect(all);
    }
  }

  /** The passage's words as read. */
  public String text() {
    return wording.text();
  }
}
