package vn.doichieu.bake.site;

import java.util.Arrays;
import java.util.List;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Identified;
import vn.doichieu.model.Place;

/** The ways to compare, in the order in which readers see them. The id is the address. */
public enum Comparison implements Identified {
  /** Indicators and plans. */
  MATRIX("chi-tieu"),
  /** National targets and plans. */
  COVERAGE("muc-do-de-cap"),
  /** Task groups of Resolution 57-NQ/TW and plans. */
  TASK_GROUPS("nhiem-vu"),
  /** Deadlines, events and recurring duties of all plans. */
  TIMELINE("moc-thoi-gian"),
  /** Kinds of agency and plans. */
  RESPONSIBILITIES("phan-cong"),
  /** Passages that plans share, and what changed in them. */
  LINEAGE("ke-thua");

  private final String id;

  Comparison(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** Address of its first page. */
  public String address() {
    return "so-sanh/" + id + ".html";
  }

  /** Address of its page for a province, where it is cut by provinces. */
  public String address(Place province) {
    return "so-sanh/" + id + "/tinh-" + province.id() + ".html";
  }

  /** Those that this corpus has something for. */
  public static List<Comparison> of(Corpus corpus) {
    return Arrays.stream(values()).filter(way -> way.isIn(corpus)).toList();
  }

  private boolean isIn(Corpus corpus) {
    return !corpus.plans().isEmpty()
        && switch (this) {
          case MATRIX -> !corpus.statements().indicators().isEmpty();
          case COVERAGE ->
              corpus.statements().indicators().stream()
                  .anyMatch(indicator -> !indicator.national().isEmpty());
          case TASK_GROUPS -> true;
          case TIMELINE ->
              corpus.statements().milestones().stream()
                  .anyMatch(milestone -> !corpus.isReplaced(milestone.plan()));
          case RESPONSIBILITIES ->
              corpus.statements().assignments().stream()
                  .anyMatch(assignment -> !corpus.isReplaced(assignment.plan()));
          case LINEAGE -> corpus.currentPlans().size() > 1 || hasParent(corpus);
        };
  }

  /** A single current plan may still be compared with the one it carries out. */
  private static boolean hasParent(Corpus corpus) {
    return corpus.currentPlans().stream()
        .anyMatch(plan -> plan.metadata().parent().flatMap(corpus::plan).isPresent());
  }
}
