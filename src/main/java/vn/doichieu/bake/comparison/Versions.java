package vn.doichieu.bake.comparison;

import java.util.Optional;
import vn.doichieu.bake.site.Card;
import vn.doichieu.bake.site.Site;

/**
 * The versions next to a plan.
 *
 * @param older the plan that it replaces
 * @param newer the plan that replaces it
 */
public record Versions(Optional<Card> older, Optional<Card> newer) {

  /** Those of a plan. */
  static Versions of(Card card, Site site) {
    return new Versions(site.replaced(card.plan()), site.replacement(card.plan()));
  }
}
