package vn.doichieu.search;

import java.util.Optional;
import vn.doichieu.model.Place;
import vn.doichieu.model.PlanMetadata;
import vn.doichieu.search.Block.Member;

/**
 * The piece of the index that says what the passages of a block are, {@code k-<n>}: a record for
 * each plan (id, label, level, province, how many passages, and a 1 where it is replaced), then one
 * letter for each passage that stands for its place in the text and its length.
 */
final class BlockMap {

  /**
   * The letter of the first class, behind the apostrophe; the last one comes before the backslash.
   */
  private static final char FIRST = '(';

  private static final int LENGTHS = 4;
  private static final int[] LONGEST = {12, 30, 60};

  private final Block block;
  private final StringBuilder plans = new StringBuilder();
  private final StringBuilder classes = new StringBuilder();
  private int last;
  private int atPlan;
  private boolean isReplaced;

  BlockMap(Block block) {
    this.block = block;
  }

  /** A plan, before its passages. */
  void plan(Member member) {
    close();
    PlanMetadata plan = member.plan().metadata();
    Optional<String> province = member.province().map(Place::id);
    plans
        .append(plan.id())
        .append(Script.FIELD)
        .append(Script.field(plan.shortName()))
        .append(Script.FIELD)
        .append(plan.level().id())
        .append(Script.FIELD)
        .append(province.orElse(""))
        .append(Script.FIELD);
    atPlan++;
    isReplaced = member.isReplaced();
  }

  /** A passage of the plan begun last. */
  void passage(int standing, int words) {
    int length = 0;
    while (length < LONGEST.length && words > LONGEST[length]) {
      length++;
    }
    classes.append((char) (FIRST + standing * LENGTHS + length));
  }

  Script script() {
    close();
    return new Script("k-" + block.number(), plans.toString() + classes);
  }

  private void close() {
    if (atPlan > 0) {
      plans.append(classes.length() - last);
      if (isReplaced) {
        plans.append(Script.FIELD).append('1');
      }
      plans.append(Script.RECORD);
      last = classes.length();
      atPlan = 0;
    }
  }
}
