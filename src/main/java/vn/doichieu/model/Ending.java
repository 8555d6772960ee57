package vn.doichieu.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day from which a unit, or a whole level, no longer is what it was.
 *
 * @param kind whether it ended or merged
 * @param date first day of the new order
 * @param with ids or names of the units it merged with; empty where it ended
 * @param successor id of the place that goes on; empty where there is no single one
 * @param basis the legal act
 */
public record Ending(
    Kind kind, LocalDate date, List<String> with, Optional<String> successor, String basis) {

  /** What became of a unit. */
  public enum Kind implements Identified {
    /** The unit is no more. */
    ENDED("ket-thuc"),
    /** The unit goes on, under the same or another name, with others in it. */
    MERGED("sap-nhap");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** Copies the list. */
  public Ending {
    with = List.copyOf(with);
  }
}
