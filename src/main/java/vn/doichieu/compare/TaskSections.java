package vn.doichieu.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Section;
import vn.doichieu.model.TaskGroup;
import vn.doichieu.model.Text;

/**
 * Finds the sections and blocks of a text that open task groups, and those of the same rank beside
 * them that open none.
 */
final class TaskSections {

  /** What divides words. */
  private static final String BLANKS = " \t\n\r\f";

  private final List<TaskSection> found = new ArrayList<>();

  private TaskSections() {}

  /** The sections in reading order; none where nothing opens a group. */
  static List<TaskSection> of(Text text) {
    TaskSections sections = new TaskSections();
    if (text.allPassages().anyMatch(passage -> !passage.groups().isEmpty())) {
      sections.walkDocument(text.sections());
    }
    return sections.found;
  }

  /**
   * The parts of a document are more than its tasks: only what stands between two that open a group
   * can be one.
   */
  private void walkDocument(List<Section> parts) {
    int first = parts.size();
    int last = -1;
    for (int i = 0; i < parts.size(); i++) {
      if (opens(parts.get(i))) {
        first = Math.min(first, i);
        last = i;
      }
    }
    for (int i = 0; i < parts.size(); i++) {
      walk(parts.get(i), i > first && i < last, EnumSet.noneOf(TaskGroup.class));
    }
  }

  /**
   * Looks at a section and all inside it.
   *
   * @param besideGroups whether sections of the same rank open groups
   * @param above the groups that are open around it
   */
  private void walk(Section section, boolean besideGroups, Set<TaskGroup> above) {
    List<TaskGroup> opened =
        section.heading().map(heading -> opened(heading, above)).orElse(List.of());
    boolean isOwn = besideGroups && above.isEmpty() && opened.isEmpty() && !holdsGroups(section);
    if (!opened.isEmpty() || isOwn) {
      section
          .heading()
          .ifPresent(
              heading ->
                  add(
                      heading,
                      opened,
                      section.withChildren().flatMap(Section::ownPassages).toList()));
    }
    Set<TaskGroup> open = union(above, opened);
    walkBlocks(section.passages(), open);
    boolean childrenOpen = section.children().stream().anyMatch(TaskSections::opens);
    section.children().forEach(child -> walk(child, childrenOpen, open));
  }

  private void walkBlocks(List<Passage> blocks, Set<TaskGroup> above) {
    Set<String> ranks = new HashSet<>();
    blocks.stream().filter(block -> !block.groups().isEmpty()).forEach(b -> ranks.add(rank(b)));
    for (int i = 0; i < blocks.size(); i++) {
      Passage block = blocks.get(i);
      List<TaskGroup> opened = opened(block, above);
      boolean isOwn =
          above.isEmpty()
              && isTitled(block)
              && ranks.contains(rank(block))
              && block.withItems().allMatch(inside -> inside.groups().isEmpty());
      if (!opened.isEmpty() || isOwn) {
        add(block, opened, withWhatFollows(blocks, i));
      }
      walkBlocks(block.items(), union(above, opened));
    }
  }

  /**
   * A block, what is nested in it, and the blocks behind it whose ids say that they are its own.
   */
  private static List<Passage> withWhatFollows(List<Passage> blocks, int index) {
    String prefix = blocks.get(index).id() + "-";
    int end = index + 1;
    while (end < blocks.size() && blocks.get(end).id().startsWith(prefix)) {
      end++;
    }
    return blocks.subList(index, end).stream().flatMap(Passage::withItems).toList();
  }

  private void add(Passage title, List<TaskGroup> opened, List<Passage> all) {
    found.add(
        new TaskSection(
            title.id(),
            NumberedTitle.of(title.text()).words(),
            opened,
            all.size() - 1,
            words(NumberedTitle.of(title.text()).words())
                + all.stream().skip(1).mapToInt(TaskSections::words).sum()));
  }

  /** Running text has no rank of its own: nothing tells a title from a sentence between titles. */
  private static boolean isTitled(Passage block) {
    return block.kind() == Passage.Kind.ITEM || NumberedTitle.of(block.text()).isNumbered();
  }

  private static String rank(Passage block) {
    return block.kind() + block.marker() + NumberedTitle.of(block.text()).form();
  }

  private static boolean opens(Section section) {
    return section.heading().filter(heading -> !heading.groups().isEmpty()).isPresent();
  }

  private static boolean holdsGroups(Section section) {
    Stream<Passage> all = section.withChildren().flatMap(Section::ownPassages);
    return all.anyMatch(passage -> !passage.groups().isEmpty());
  }

  private static List<TaskGroup> opened(Passage passage, Set<TaskGroup> above) {
    return passage.groups().stream().filter(group -> !above.contains(group)).distinct().toList();
  }

  private static Set<TaskGroup> union(Set<TaskGroup> above, List<TaskGroup> opened) {
    Set<TaskGroup> union = EnumSet.noneOf(TaskGroup.class);
    union.addAll(above);
    union.addAll(opened);
    return union;
  }

  private static int words(Passage passage) {
    boolean isHeading = passage.kind() == Passage.Kind.HEADING;
    return words(isHeading ? NumberedTitle.of(passage.text()).words() : passage.text());
  }

  /** Dashes that stand alone are no words. */
  private static int words(String text) {
    int count = 0;
    boolean isCounted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' && BLANKS.indexOf(c) >= 0) {
        isCounted = false;
      } else if (!isCounted && Character.isLetterOrDigit(text.codePointAt(i))) {
        count++;
        isCounted = true;
      }
    }
    return count;
  }
}
