package vn.doichieu.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds chains that end where they began. */
final class Circles {

  private Circles() {}

  /**
   * The circles of two members or more, each once and from its alphabetically first member. Linear
   * in the size of the map.
   *
   * @param next the one member that each member points to
   */
  static List<List<String>> of(Map<String, String> next) {
    List<List<String>> circles = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (String start : next.keySet()) {
      Set<String> path = new LinkedHashSet<>();
      String at = start;
      while (at != null && !done.contains(at) && path.add(at)) {
        at = next.get(at);
      }
      if (at != null && path.contains(at)) {
        List<String> chain = new ArrayList<>(path);
        List<String> circle = chain.subList(chain.indexOf(at), chain.size());
        if (circle.size() > 1) {
          Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
          circles.add(List.copyOf(circle));
        }
      }
      done.addAll(path);
    }
    return circles;
  }

  /** A circle for a message: {@code a → b → a}. */
  static String show(List<String> circle) {
    return String.join(" → ", circle) + " → " + circle.get(0);
  }
}
