package vn.doichieu.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The blocks of a plan while it is taken apart and put together anew: sections dropped and
 * exchanged, items of lists dropped, exchanged and added. Levels of headings stay without a jump,
 * printed numbers stay in order, and a block that holds a footnote's sign is never dropped.
 */
final class Outline {

  /** A heading (empty for what stands before the first) and the blocks up to the next. */
  private record Part(String heading, List<String> blocks) {

    int level() {
      return heading.indexOf(' ') + 1;
    }

    boolean hasFootnote() {
      return heading.contains("[^") || blocks.stream().anyMatch(block -> block.contains("[^"));
    }
  }

  private static final Pattern NUMBERED = Pattern.compile("(### \\d+[.-] )(.*)");
  private static final int SERIES = 6;

  private final Random random;
  private final List<Part> parts = new ArrayList<>();

  /** Takes the blocks of a body, footnotes and closing blocks left out. */
  Outline(List<String> blocks, Random random) {
    this.random = random;
    parts.add(new Part("", new ArrayList<>()));
    for (String block : blocks) {
      if (block.startsWith("#")) {
        parts.add(new Part(block, new ArrayList<>()));
      } else {
        parts.get(parts.size() - 1).blocks().add(block);
      }
    }
  }

  /**
   * In every long series of numbered sections without sections inside, drops one now and then and
   * lets two change places. The numbers are given out anew.
   */
  void rearrangeSections() {
    for (int from = 0; from < parts.size(); from++) {
      int to = from;
      while (to < parts.size() && isNumberedLeaf(to)) {
        to++;
      }
      if (to - from >= SERIES) {
        rearrange(parts.subList(from, to));
      }
      from = Math.max(from, to - 1);
    }
  }

  private boolean isNumberedLeaf(int index) {
    boolean leaf = index + 1 == parts.size() || parts.get(index + 1).level() <= 4;
    return leaf && NUMBERED.matcher(parts.get(index).heading()).matches();
  }

  private void rearrange(List<Part> series) {
    List<String> numbers = series.stream().map(part -> numbered(part).group(1)).toList();
    int dropped = random.nextInt(series.size());
    if (random.nextInt(3) == 0 && !series.get(dropped).hasFootnote()) {
      series.remove(dropped);
    }
    Collections.swap(series, random.nextInt(series.size()), random.nextInt(series.size()));
    for (int i = 0; i < series.size(); i++) {
      Part part = series.get(i);
      series.set(i, new Part(numbers.get(i) + numbered(part).group(2), part.blocks()));
    }
  }

  private static Matcher numbered(Part part) {
    Matcher matcher = NUMBERED.matcher(part.heading());
    if (!matcher.matches()) {
      throw new IllegalStateException("Not a numbered heading: " + part.heading());
    }
    return matcher;
  }

  /** Puts the items of about every other list in another order. */
  void rearrangeItems() {
    for (Part part : parts) {
      part.blocks()
          .replaceAll(
              block -> {
                List<String> items = items(block);
                if (items.size() > 2 && random.nextInt(2) == 0) {
                  Collections.shuffle(items, random);
                }
                return String.join("\n", items);
              });
    }
  }

  /** Drops items of lists, or adds some of the pool, until the body has about that many bytes. */
  void resize(int bytes, List<String> pool) {
    // A plan can run out of items that may go: the rounds are bounded.
    int size = parts.stream().flatMap(part -> part.blocks().stream()).mapToInt(Outline::size).sum();
    for (int round = 0; round < 200 && Math.abs(size - bytes) > 400; round++) {
      Part part = parts.get(1 + random.nextInt(parts.size() - 1));
      size += size > bytes ? -dropItem(part) : addItem(part, pool.get(random.nextInt(pool.size())));
    }
  }

  /** Drops an item of the part's first list; returns its size, 0 if none may go. */
  private int dropItem(Part part) {
    for (int i = 0; i < part.blocks().size(); i++) {
      List<String> items = items(part.blocks().get(i));
      int nth = random.nextInt(items.size());
      if (items.size() > 1 && !items.get(nth).contains("[^")) {
        String dropped = items.remove(nth);
        part.blocks().set(i, String.join("\n", items));
        return size(dropped);
      }
    }
    return 0;
  }

  /** Adds an item at the end of the part; returns its size, 0 if there is no place for it. */
  private int addItem(Part part, String item) {
    int last = part.blocks().size() - 1;
    if (last < 0) {
      return 0;
    }
    if (part.blocks().get(last).startsWith("- ")) {
      part.blocks().set(last, part.blocks().get(last) + "\n" + item);
    } else if (part.level() > 3 && !part.blocks().get(last).startsWith("+ ")) {
      part.blocks().add(item);
    } else {
      return 0;
    }
    return size(item);
  }

  /** The items of a list, nested ones with theirs; any other block is one item. */
  private static List<String> items(String block) {
    String sign = block.substring(0, Math.min(2, block.length()));
    if (!sign.equals("- ") && !sign.equals("+ ")) {
      return new ArrayList<>(List.of(block));
    }
    String next = "\\n(?=" + Pattern.quote(sign) + ")";
    return new ArrayList<>(List.of(block.split(next)));
  }

  /** Changes headings one way and every line of the other blocks another. */
  void reword(UnaryOperator<String> headings, UnaryOperator<String> lines) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      UnaryOperator<String> wording = i == 0 ? headings : lines;
      part.blocks()
          .replaceAll(block -> block.lines().map(wording).collect(Collectors.joining("\n")));
      parts.set(i, new Part(headings.apply(part.heading()), part.blocks()));
    }
  }

  private static int size(String block) {
    return block.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The blocks, in reading order. */
  List<String> blocks() {
    List<String> blocks = new ArrayList<>();
    for (Part part : parts) {
      if (!part.heading().isEmpty()) {
        blocks.add(part.heading());
      }
      blocks.addAll(part.blocks());
    }
    return blocks;
  }
}
