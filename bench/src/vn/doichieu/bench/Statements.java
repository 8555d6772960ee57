package vn.doichieu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A last section for a made-up plan, and what editors recorded of it.
 *
 * @param section the blocks of the section
 * @param targets {@code chi-tieu/<plan>.yaml}
 * @param milestones {@code moc-thoi-gian/<plan>.yaml}
 * @param assignments {@code phan-cong/<plan>.yaml}
 */
record Statements(List<String> section, String targets, String milestones, String assignments) {

  /** None. */
  static final Statements NONE = new Statements(List.of(), "", "", "");

  private static final String ADDRESS = "vi";

  /** Copies the list. */
  Statements {
    section = List.copyOf(section);
  }

  /**
   * Makes them.
   *
   * @param plan id of the plan
   * @param unit its kind of unit, in lower case
   * @param targets how many targets; 0 for nothing at all
   */
  static Statements of(String plan, String unit, int targets, Random random) {
    if (targets == 0) {
      return NONE;
    }
    Goals goals = new Goals(plan, unit, ADDRESS + "-1", targets, random);
    Duties duties = new Duties(plan, unit, goals.annualSentence(), random);
    List<String> blocks = new ArrayList<>();
    blocks.add("## VI- CHỈ TIÊU, MỐC THỜI GIAN VÀ PHÂN CÔNG");
    blocks.add("### 1. Chỉ tiêu");
    blocks.addAll(goals.blocks());
    blocks.addAll(duties.blocks());
    goals.repeated().ifPresent(goal -> blocks.add("### 4. Trọng tâm chỉ đạo\n\n- " + goal));
    return new Statements(blocks, goals.yaml(), duties.milestones(), duties.assignments());
  }

  /** Whether there are any. */
  boolean isEmpty() {
    return section.isEmpty();
  }
}
