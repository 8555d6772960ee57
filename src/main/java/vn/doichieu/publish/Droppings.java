package vn.doichieu.publish;

import java.util.Locale;
import java.util.Set;

/** What desktop programs leave in every folder that somebody looks at. */
final class Droppings {

  private static final Set<String> NAMES =
      Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", ".ds_store");

  private Droppings() {}

  /** Whether a file has such a name. */
  static boolean has(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return NAMES.contains(name) || name.startsWith("._");
  }
}
