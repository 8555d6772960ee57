package vn.doichieu.bake.page;

import java.util.List;
import java.util.Optional;
import vn.doichieu.bake.site.Card;
import vn.doichieu.model.Place;

/**
 * A unit below a place, with its plans.
 *
 * @param place the unit
 * @param address its page; empty for communes, which have none
 * @param cards its plans
 * @param indicators number of indicators that each of them speaks of
 */
public record Branch(
    Place place, Optional<String> address, List<Card> cards, List<Integer> indicators) {

  /** Copies the lists. */
  public Branch {
    cards = List.copyOf(cards);
    indicators = List.copyOf(indicators);
  }
}
