package vn.doichieu.bake.chart;

import vn.doichieu.model.Identified;

/** How a plan's mark looks; each shape has a colour of its own in the stylesheet. */
public enum Shape implements Identified {
  /** A disc. */
  CIRCLE("circle"),
  /** A square on its side. */
  SQUARE("square"),
  /** A triangle on its base. */
  TRIANGLE("triangle"),
  /** A square on its corner. */
  DIAMOND("diamond"),
  /** A plus sign. */
  CROSS("cross");

  private final String id;

  Shape(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** The shape of the plan at this place in the order of the corpus; after five they repeat. */
  public static Shape of(int place) {
    return values()[Math.floorMod(place, values().length)];
  }
}
