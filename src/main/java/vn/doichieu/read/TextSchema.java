package vn.doichieu.read;

import java.util.Map;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.Schema;

/**
 * Tells null from text and leaves every further type to {@link Fields}, which knows what it asks
 * for: the library's own schemas try some patterns on each word of a file.
 */
final class TextSchema implements Schema {

  @Override
  public ScalarResolver getScalarResolver() {
    return (value, implicit) -> implicit && isNull(value) ? Tag.NULL : Tag.STR;
  }

  @Override
  public Map<Tag, ConstructNode> getSchemaTagConstructors() {
    return Map.of();
  }

  /** The forms of null in YAML's core schema. */
  private static boolean isNull(String value) {
    return switch (value) {
      case "", "~", "null", "Null", "NULL" -> true;
      default -> false;
    };
  }
}
