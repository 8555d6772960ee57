package vn.doichieu.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.model.Gazetteer;
import vn.doichieu.model.Level;

/** The addresses that the portal fills itself, and that no plan or article may take. */
final class PortalAddresses {

  private static final Set<String> PAGES =
      Set.of(
          "index.html",
          "404.html",
          "thuat-ngu.html",
          "tim-kiem.html",
          "van-ban/index.html",
          // No page, but the name of the calendar of all plans, du-lieu/lich/tat-ca.ics.
          "van-ban/tat-ca.html");

  private static final List<String> FOLDERS =
      List.of(
          "dia-phuong/",
          "so-sanh/",
          "chi-tieu/",
          "du-lieu/",
          "tim-kiem/",
          "nhung/",
          "tai-ve/",
          "css/",
          "js/",
          "img/");

  /** The plans of one province, where the list of all is split: {@code tinh-nghe-an-2.html}. */
  private static final Pattern SPLIT_LIST =
      Pattern.compile("van-ban/tinh-(.+?)(?:-[0-9]+)?\\.html");

  /** The list of plans whose text names no place. */
  private static final String UNPLACED = "chua-ro";

  private final Gazetteer gazetteer;

  PortalAddresses(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Whether an address, in lower case and relative to the site's root, is the portal's own. */
  boolean owns(String address) {
    return PAGES.contains(address)
        || FOLDERS.stream().anyMatch(address::startsWith)
        || isSplitList(address);
  }

  /** Only real provinces count: a plan of Tịnh Biên may well be called {@code tinh-bien-…}. */
  private boolean isSplitList(String address) {
    Matcher list = SPLIT_LIST.matcher(address);
    return list.matches()
        && (list.group(1).equals(UNPLACED)
            || gazetteer
                .find(list.group(1))
                .filter(place -> place.level() == Level.PROVINCE || place.level() == Level.CENTRAL)
                .isPresent());
  }
}
