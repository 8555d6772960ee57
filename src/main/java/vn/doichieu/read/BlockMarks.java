package vn.doichieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doichieu.model.Identified;
import vn.doichieu.model.TaskGroup;
import vn.doichieu.text.Nearest;

/**
 * What an editor wrote between braces at the end of a block.
 *
 * @param id the id that replaces the computed one
 * @param groups the task groups that open here
 */
record BlockMarks(Optional<String> id, List<TaskGroup> groups) {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[-_][a-z0-9]+)*");
  private static final String GROUP = "group=";

  /** Whether this may be an id, or a part of one. */
  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** Reads {@code #id group=a,b}; whatever is not understood is reported. */
  static BlockMarks parse(String attributes, MarkdownFile file, int line) {
    Optional<String> id = Optional.empty();
    List<TaskGroup> groups = new ArrayList<>();
    for (String part : attributes.isEmpty() ? new String[0] : attributes.split("\\s+")) {
      if (part.startsWith("#")) {
        id = Optional.of(part.substring(1));
        if (!isId(id.get())) {
          file.error(line, "block.bad-id", part);
        }
      } else if (part.startsWith(GROUP)) {
        for (String name : part.substring(GROUP.length()).replace("\"", "").split(",")) {
          addGroup(name.strip(), groups, file, line);
        }
      } else {
        file.error(line, "block.unknown-attribute", part);
      }
    }
    return new BlockMarks(id, groups);
  }

  private static void addGroup(String name, List<TaskGroup> groups, MarkdownFile file, int line) {
    Optional<TaskGroup> group = Identified.find(TaskGroup.class, name);
    if (group.isPresent()) {
      groups.add(group.get());
      return;
    }
    List<String> ids = Fields.ids(TaskGroup.class);
    file.error(
        line,
        "block.unknown-group",
        name,
        String.join(", ", ids),
        Nearest.of(name, ids).orElse(""));
  }
}
