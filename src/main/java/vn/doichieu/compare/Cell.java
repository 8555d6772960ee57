package vn.doichieu.compare;

import java.util.List;
import vn.doichieu.model.Identified;
import vn.doichieu.model.Target;

/**
 * What a plan has to show where figures of one basis are compared.
 *
 * @param kind what it is
 * @param targets the targets it consists of; none where the plan is silent
 */
public record Cell(Kind kind, List<Target> targets) {

  static final Cell SILENT = new Cell(Kind.SILENT, List.of());

  /** Copies the list. */
  public Cell {
    targets = List.copyOf(targets);
  }

  /** What a cell can be. */
  public enum Kind implements Identified {
    /** A comparable figure. */
    FIGURE("figure"),
    /** "Chỉ nêu định tính": a goal in words and no figure. */
    STATED("stated"),
    /** "Không nêu": nothing. */
    SILENT("silent"),
    /** "Không cùng căn cứ tính": a figure, but of another basis. */
    NOT_COMPARABLE("not-comparable");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
