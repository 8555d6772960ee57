package vn.doichieu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of the five plans, as material for others.
 *
 * @param id its id
 * @param frontMatter the text between the {@code ---} lines
 * @param blocks the blocks of its body up to the footnotes: headings, paragraphs, lists
 * @param footnotes the definitions of its footnotes
 * @param closing the blocks from "Nơi nhận" on
 */
record Seed(
    String id,
    String frontMatter,
    List<String> blocks,
    List<String> footnotes,
    List<String> closing) {

  private static final Pattern FILE =
      Pattern.compile("\\A---\\n(.*?\\n)---\\n(.*)\\z", Pattern.DOTALL);
  private static final String CLOSING = "Nơi nhận";

  /**
   * Reads a plan.
   *
   * @throws IllegalArgumentException if the file has no front matter or no closing block
   */
  static Seed read(Path file) {
    try {
      Matcher parts = FILE.matcher(Files.readString(file));
      if (!parts.matches()) {
        throw new IllegalArgumentException(file + ": no front matter");
      }
      List<String> all = Stream.of(parts.group(2).strip().split("\\n{2,}")).toList();
      int end = 0;
      while (end < all.size() && !all.get(end).startsWith(CLOSING)) {
        end++;
      }
      if (end == all.size()) {
        throw new IllegalArgumentException(file + ": no block " + CLOSING);
      }
      return new Seed(
          file.getFileName().toString().replace(".md", ""),
          parts.group(1),
          all.subList(0, end).stream().filter(block -> !isFootnote(block)).toList(),
          all.subList(0, end).stream().filter(Seed::isFootnote).toList(),
          all.subList(end, all.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a front-matter key, nested lines included, as the file writes it. */
  String value(String key) {
    Matcher entry =
        Pattern.compile("(?m)^" + Pattern.quote(key) + ":(.*(?:\\n +.*)*)$").matcher(frontMatter);
    if (!entry.find()) {
      throw new IllegalArgumentException(id + ": no key " + key);
    }
    return entry.group(1).replaceFirst("^ ", "");
  }

  /** Items of its lists that stand on their own: no nested items and no markup but words. */
  List<String> looseItems() {
    return blocks.stream()
        .filter(block -> block.startsWith("- "))
        .flatMap(String::lines)
        .filter(
            line -> line.startsWith("- ") && line.length() > 80 && !line.matches(".*[{\\[<:*].*"))
        .collect(Collectors.toList());
  }

  private static boolean isFootnote(String block) {
    return block.startsWith("[^");
  }
}
