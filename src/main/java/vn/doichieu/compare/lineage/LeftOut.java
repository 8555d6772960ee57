package vn.doichieu.compare.lineage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Section;

/**
 * What a plan does with the passages of the plan it carries out.
 *
 * @param compared how many passages of that plan say enough to be looked for
 * @param missing those of them that have no like, in reading order
 * @param changed the links that take something over with another figure, year or scope
 */
public record LeftOut(int compared, List<Passage> missing, List<Link> changed) {

  /** Shorter passages, such as "Mục tiêu cụ thể", leave nothing out when they are not there. */
  static final int LEAST_WORDS = 8;

  /** Copies the lists. */
  public LeftOut {
    missing = List.copyOf(missing);
    changed = List.copyOf(changed);
  }

  /**
   * Looks for the passages of a plan in one that carries it out.
   *
   * @param parent the plan carried out
   * @param links the links between the two
   */
  public static LeftOut of(Plan parent, List<Link> links) {
    Set<String> taken = new HashSet<>();
    links.forEach(link -> taken.add(link.own(parent.id()).passage()));
    List<Passage> passages =
        parent
            .text()
            .allSections()
            .filter(section -> section.role() == Section.Role.BODY)
            .flatMap(Section::ownPassages)
            .filter(passage -> saysEnough(passage.text()))
            .toList();
    return new LeftOut(
        passages.size(),
        passages.stream().filter(passage -> !taken.contains(passage.id())).toList(),
        links.stream().filter(link -> link.kinship() == Kinship.FIGURES).toList());
  }

  /**
   * Counts what blanks divide: every passage of a large plan is looked at for each that carries it
   * out.
   */
  private static boolean saysEnough(String text) {
    int blanks = 0;
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      blanks++;
      if (blanks == LEAST_WORDS - 1) {
        return true;
      }
    }
    return false;
  }
}
