package vn.doichieu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Level;
import vn.doichieu.model.Place;
import vn.doichieu.search.Block.Member;

/**
 * Puts the plans in the order in which they are searched: those of the country and the provinces
 * first, then province by province, at last those that name no place. So the first block answers
 * most queries with plans that matter most, and a filter by province reads that province's blocks.
 */
final class Blocks {

  /** More would make the first query heavy, fewer cost a file and a directory entry each. */
  static final int MOST_PLANS = 110;

  private static final String LAST = "\uFFFF";

  private Blocks() {}

  /** Every plan of a corpus, in blocks. */
  static List<Block> of(Corpus corpus) {
    List<Member> members =
        corpus.plans().stream()
            .map(
                plan ->
                    new Member(
                        plan,
                        plan.metadata().place().flatMap(corpus.gazetteer()::provinceOf),
                        corpus.isReplaced(plan.id())))
            .sorted(
                Comparator.comparing(Blocks::isLow)
                    .thenComparing(member -> isLow(member) ? province(member) : "")
                    .thenComparing(member -> member.plan().metadata().level())
                    .thenComparing(member -> member.plan().id()))
            .toList();
    List<Block> blocks = new ArrayList<>();
    int first = 0;
    while (first < members.size()) {
      int end = end(members, first);
      blocks.add(new Block(blocks.size(), first, members.subList(first, end)));
      first = end;
    }
    return blocks;
  }

  /** Whole groups as long as they fit; a group that never fits is cut. */
  private static int end(List<Member> members, int first) {
    int end = first;
    while (end < members.size()) {
      int next = groupEnd(members, end);
      if (next - first > MOST_PLANS) {
        return end > first ? end : first + MOST_PLANS;
      }
      end = next;
    }
    return end;
  }

  private static int groupEnd(List<Member> members, int start) {
    String group = group(members.get(start));
    int end = start + 1;
    while (end < members.size() && group(members.get(end)).equals(group)) {
      end++;
    }
    return end;
  }

  private static String group(Member member) {
    return isLow(member) ? province(member) : "";
  }

  private static String province(Member member) {
    return member.province().map(Place::id).orElse(LAST);
  }

  private static boolean isLow(Member member) {
    Level level = member.plan().metadata().level();
    return level == Level.DISTRICT || level == Level.COMMUNE;
  }

  /** The provinces whose plans are in a block; empty ids for plans without one. */
  static List<String> provinces(Block block) {
    return block.plans().stream()
        .map(Member::province)
        .map(Optional<Place>::stream)
        .map(place -> place.map(Place::id).findFirst().orElse(""))
        .distinct()
        .sorted()
        .toList();
  }
}
