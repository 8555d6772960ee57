package vn.doichieu.search;

import java.util.List;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Section;

/**
 * Goes through the passages of a plan in reading order, the same in which {@code
 * du-lieu/van-ban/<id>.js} has them, and says of each where it stands: headings and leading
 * paragraphs speak for what is below them.
 */
final class Walk {

  /** Takes a passage and its standing. */
  interface Visitor {
    void visit(Passage passage, int standing);
  }

  /** A passage directly in its section. */
  static final int BODY = 0;

  /** The deepest heading told apart; those of the first level are 1. */
  static final int DEEPEST_HEADING = 5;

  /** Title block and preamble. */
  static final int PREAMBLE = 6;

  /** Footnotes, recipients, signature. */
  static final int CLOSING = 7;

  /** An item below a paragraph or another item; 9 to 11 are items further in. */
  static final int NESTED = 8;

  private static final int MOST_NESTED = 3;

  private Walk() {}

  static void through(Plan plan, Visitor visitor) {
    plan.text()
        .allSections()
        .forEach(
            section -> {
              section.heading().ifPresent(heading -> visitor.visit(heading, heading(section)));
              items(section.passages(), standing(section.role()), 0, visitor);
            });
  }

  private static void items(List<Passage> passages, int standing, int depth, Visitor visitor) {
    for (Passage passage : passages) {
      boolean nested = depth > 0 && standing == BODY;
      visitor.visit(passage, nested ? NESTED + Math.min(depth - 1, MOST_NESTED) : standing);
      items(passage.items(), standing, depth + 1, visitor);
    }
  }

  private static int heading(Section section) {
    return Math.max(1, Math.min(section.depth() - 1, DEEPEST_HEADING));
  }

  private static int standing(Section.Role role) {
    return switch (role) {
      case BODY -> BODY;
      case PREAMBLE -> PREAMBLE;
      case FOOTNOTES, RECIPIENTS, SIGNATURE -> CLOSING;
    };
  }
}
