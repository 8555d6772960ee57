package vn.doichieu.bake.page;

import java.util.List;
import vn.doichieu.model.Place;

/**
 * A place as the list of places shows it.
 *
 * @param place the place
 * @param address its page
 * @param count number of plans, its own and those of the units below
 * @param below the places with a page directly below
 */
public record PlaceRow(Place place, String address, int count, List<PlaceRow> below) {

  /** Copies the list. */
  public PlaceRow {
    below = List.copyOf(below);
  }
}
