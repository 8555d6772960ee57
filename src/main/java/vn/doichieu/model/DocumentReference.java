package vn.doichieu.model;

import java.util.List;

/**
 * A document that a text refers to by number, with every passage that does.
 *
 * @param number the number in its plain form, such as {@code 57-NQ/TW}
 * @param types the words before it, such as {@code Nghị quyết}, each once, in order of appearance
 * @param dates the dates the text gives it, as written, each once; more than one is worth a look
 * @param passages ids of the passages that name it, each once, in reading order
 */
public record DocumentReference(
    String number, List<String> types, List<String> dates, List<String> passages) {

  /** Copies the lists. */
  public DocumentReference {
    types = List.copyOf(types);
    dates = List.copyOf(dates);
    passages = List.copyOf(passages);
  }
}
