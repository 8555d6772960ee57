package vn.doichieu.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The text of a plan's file that nothing is wrong with, until told otherwise. It has no supplied
 * copy; its body begins on line {@value #BODY}.
 */
final class MarkdownPlan {

  /** The line on which the body begins, as long as no key is added or left out. */
  static final int BODY = 22;

  private final Map<String, String> keys = new LinkedHashMap<>();
  private String body = "Một đoạn.";

  private MarkdownPlan() {}

  /** A plan of the province that the fixture has. */
  static MarkdownPlan named(String id) {
    MarkdownPlan plan = new MarkdownPlan();
    return plan.key("type", "plan")
        .key("id", id)
        .key("title", "Kế hoạch " + id)
        .key("short", id)
        .key("kind", "ke-hoach")
        .key("level", "tinh")
        .key("place", "tinh-thu")
        .key("issuer", "Ban Thường vụ Tỉnh ủy Thử")
        .key("number", "null")
        .key("issued", "null")
        .key("published", "2026-11-22")
        .key("signed-by", "null")
        .key("implements", "[]")
        .key("parent", "null")
        .key("replaces", "null")
        .key("aliases", "[]")
        .key("original", "null")
        .key("updated", "null")
        .key("source", "null");
  }

  /** Sets the YAML of a key; a new one comes last. */
  MarkdownPlan key(String key, String yaml) {
    keys.put(key, yaml);
    return this;
  }

  /** Leaves a key out. */
  MarkdownPlan without(String key) {
    keys.remove(key);
    return this;
  }

  /** Sets the Markdown below the front matter. */
  MarkdownPlan body(String markdown) {
    body = markdown;
    return this;
  }

  /** The file. */
  String text() {
    return keys.entrySet().stream()
        .map(key -> key.getKey() + ": " + key.getValue() + "\n")
        .collect(Collectors.joining("", "---\n", "---\n" + body + "\n"));
  }
}
