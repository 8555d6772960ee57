package vn.doichieu.model;

import java.util.List;

/**
 * The words of one passage in the three forms that readers of the model need.
 *
 * @param text plain text of the reading copy: corrections applied, notes and footnote signs left
 *     out, white space single
 * @param supplied plain text as the supplied copy has it: corrections undone
 * @param html the reading copy as inline HTML: escaped, with {@code <ins class="erratum">} for
 *     corrections; safe to print as it is
 * @param corrections the marks inside, in order
 * @param amendments where {@code text} parts from {@code supplied}, in order
 * @param links the links inside, in order
 */
public record Wording(
    String text,
    String supplied,
    String html,
    List<Correction> corrections,
    List<Amendment> amendments,
    List<Hyperlink> links) {

  /** Copies the lists. */
  public Wording {
    corrections = List.copyOf(corrections);
    amendments = List.copyOf(amendments);
    links = List.copyOf(links);
  }
}
