package vn.doichieu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where everything is, {@code muc-luc}: the format, how many indicators, whether there are
 * abbreviations; the blocks with their plans and passages and what provinces and levels they hold;
 * the first terms of the files of terms.
 */
final class Manifest {

  /** Raised whenever the files change so that older scripts could not read them. */
  private static final int FORMAT = 1;

  private Manifest() {}

  static Script script(
      List<Block> blocks,
      List<BlockPostings> postings,
      List<String> firstTerms,
      int indicators,
      boolean hasAbbreviations) {
    Map<String, Integer> provinces = new TreeMap<>();
    blocks.forEach(block -> Blocks.provinces(block).forEach(id -> provinces.put(id, 0)));
    int number = 0;
    for (Map.Entry<String, Integer> province : provinces.entrySet()) {
      province.setValue(number++);
    }
    List<String> records = new ArrayList<>();
    records.add(FORMAT + " " + indicators + " " + (hasAbbreviations ? 1 : 0));
    records.add(String.join(" ", provinces.keySet().stream().map(Manifest::visible).toList()));
    List<String> sizes = new ArrayList<>();
    for (Block block : blocks) {
      List<String> inside =
          Blocks.provinces(block).stream()
              .map(id -> String.valueOf(provinces.getOrDefault(id, 0)))
              .toList();
      String levels =
          block.plans().stream()
              .map(member -> member.plan().metadata().level().ordinal())
              .distinct()
              .sorted()
              .map(String::valueOf)
              .reduce("", String::concat);
      sizes.add(
          String.join(
              ":",
              String.valueOf(block.plans().size()),
              String.valueOf(postings.get(block.number()).passages()),
              levels,
              String.join(",", inside)));
    }
    records.add(String.join(" ", sizes));
    records.add(String.join(" ", firstTerms));
    return new Script("muc-luc", String.join(String.valueOf(Script.RECORD), records));
  }

  private static String visible(String province) {
    return province.isEmpty() ? "-" : province;
  }
}
