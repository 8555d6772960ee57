package vn.doichieu.compare.lineage;

import java.util.stream.Stream;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Section;

/**
 * What of a plan is compared: its body and footnotes. Its title and preamble, which every plan has
 * in nearly the same words, the recipients and the signature take no part.
 */
final class ComparedText {

  private ComparedText() {}

  /** The passages that take part, in reading order. */
  static Stream<Passage> passages(Plan plan) {
    boolean hasBody =
        plan.text().sections().stream().anyMatch(part -> part.role() == Section.Role.BODY);
    return plan.text()
        .allSections()
        .filter(section -> takesPart(section, hasBody))
        .flatMap(Section::ownPassages);
  }

  /** Where a plan has no heading at all, what stands before the first is its body. */
  private static boolean takesPart(Section section, boolean hasBody) {
    return switch (section.role()) {
      case BODY, FOOTNOTES -> true;
      case PREAMBLE -> !hasBody;
      case RECIPIENTS, SIGNATURE -> false;
    };
  }
}
