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
 */
public record Branch(Place place, Optional<String> address, List<Card> cards) {}
