package vn.doichieu.bake.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.bake.site.Card;
import vn.doichieu.bake.site.Site;

/**
 * Splits the list of plans so that no page grows beyond 500 kB: one list while it fits, else one
 * for each province, in parts where even that is too long.
 */
final class PlanLists {

  /** A row takes about 1 kB of HTML with its labels, so a full page stays well below 500 kB. */
  static final int ROWS_A_PAGE = 300;

  /** The home page shows plans one by one up to this many. */
  static final int ROWS_ON_HOME = 60;

  private static final String FOLDER = "van-ban/";
  private static final String UNPLACED = "chua-ro";

  private PlanLists() {}

  /**
   * One page of the list.
   *
   * @param address where it stands
   * @param province name of the province; empty on the list of all, or of plans without a place
   * @param isSplit whether it is a part of the list and not the list of all
   * @param number its number in the series, from 1
   * @param count pages in the series
   * @param previous address of the page before
   * @param next address of the page after
   * @param cards its plans
   */
  record ListPage(
      String address,
      Optional<String> province,
      boolean isSplit,
      int number,
      int count,
      Optional<String> previous,
      Optional<String> next,
      List<Card> cards) {}

  /** Whether the plans fit on one page. */
  static boolean isSplit(Site site) {
    return site.cards().size() > ROWS_A_PAGE;
  }

  /** The lists by province; empty while all plans fit on one page. */
  static List<Group> groups(Site site) {
    if (!isSplit(site)) {
      return List.of();
    }
    List<Group> groups = new ArrayList<>();
    byProvince(site)
        .forEach(
            (province, cards) ->
                groups.add(
                    new Group(cards.get(0).provinceName(), address(province, 1), cards.size())));
    return groups;
  }

  /** The pages of the lists by province; empty while all plans fit on one page. */
  static List<ListPage> pages(Site site) {
    List<ListPage> pages = new ArrayList<>();
    if (isSplit(site)) {
      byProvince(site).forEach((province, cards) -> pages.addAll(series(province, cards)));
    }
    return pages;
  }

  private static List<ListPage> series(String province, List<Card> cards) {
    int count = (cards.size() + ROWS_A_PAGE - 1) / ROWS_A_PAGE;
    List<ListPage> pages = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      int from = (number - 1) * ROWS_A_PAGE;
      pages.add(
          new ListPage(
              address(province, number),
              cards.get(0).provinceName(),
              true,
              number,
              count,
              number > 1 ? Optional.of(address(province, number - 1)) : Optional.empty(),
              number < count ? Optional.of(address(province, number + 1)) : Optional.empty(),
              cards.subList(from, Math.min(from + ROWS_A_PAGE, cards.size()))));
    }
    return pages;
  }

  /** Provinces in the order of the gazetteer; plans without one come last. */
  static Map<String, List<Card>> byProvince(Site site) {
    Map<String, List<Card>> groups = new LinkedHashMap<>();
    site.placesWithPage().forEach(place -> groups.put(place.id(), new ArrayList<>()));
    groups.put(UNPLACED, new ArrayList<>());
    for (Card card : site.cards()) {
      groups.computeIfAbsent(card.provinceId().orElse(UNPLACED), id -> new ArrayList<>()).add(card);
    }
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  private static String address(String province, int number) {
    return FOLDER + "tinh-" + province + (number == 1 ? "" : "-" + number) + ".html";
  }
}
