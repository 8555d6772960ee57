package vn.doichieu.check;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.model.Location;

/** How messages show things. */
final class Shown {

  private static final int LONGEST = 120;
  private static final int MANY = 8;

  private Shown() {}

  /** {@code content/kpi.yaml:12}. */
  static String place(Location at) {
    return at.line() == 0 ? at.file() : at.file() + ":" + at.line();
  }

  /** The beginning of a text, cut between words. */
  static String beginning(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int cut = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, cut > 0 ? cut : LONGEST) + "…";
  }

  /** {@code a, b, c}, and no more than a reader can take in. */
  static String list(List<String> things) {
    List<String> shown = new ArrayList<>(things.subList(0, Math.min(things.size(), MANY)));
    if (things.size() > MANY) {
      shown.add("…");
    }
    return String.join(", ", shown);
  }
}
