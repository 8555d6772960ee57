package vn.doichieu.search;

import java.util.List;
import java.util.Optional;
import vn.doichieu.model.Place;
import vn.doichieu.model.Plan;

/**
 * Plans that are searched together: a query reads the postings of one block after the other, and
 * stops when it has enough.
 *
 * @param number from 0, in the order in which blocks are read
 * @param first number of the first plan, counted over all blocks
 * @param plans the plans, in order
 */
record Block(int number, int first, List<Member> plans) {

  /**
   * A plan with its place in the country.
   *
   * @param plan the plan
   * @param province the province it belongs to; empty where the text does not say
   * @param isReplaced whether a later version replaces it
   */
  record Member(Plan plan, Optional<Place> province, boolean isReplaced) {}

  Block {
    plans = List.copyOf(plans);
  }
}
