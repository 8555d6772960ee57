package vn.doichieu.bake.chart;

import vn.doichieu.model.Identified;
import vn.doichieu.model.NationalTarget;

/**
 * A national target across a panel.
 *
 * @param target the target
 * @param mark where it stands
 * @param labelY base line of its label; the line begins below
 * @param anchor which part of the label stands at the line, so that the label stays in the drawing
 */
public record NationalLine(NationalTarget target, Mark mark, int labelY, Anchor anchor) {

  /** Values of SVG's {@code text-anchor}. */
  public enum Anchor implements Identified {
    /** The label begins at the line. */
    START("start"),
    /** It is centred on the line. */
    MIDDLE("middle"),
    /** It ends at the line. */
    END("end");

    private final String id;

    Anchor(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
