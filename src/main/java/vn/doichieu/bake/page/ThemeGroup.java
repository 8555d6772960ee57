package vn.doichieu.bake.page;

import java.util.List;
import vn.doichieu.bake.site.Site;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Theme;

/**
 * The indicators of a theme, as lists show them.
 *
 * @param theme the theme
 * @param indicators its indicators, in the order of the files
 */
public record ThemeGroup(Theme theme, List<IndicatorCard> indicators) {

  /** Copies the list. */
  public ThemeGroup {
    indicators = List.copyOf(indicators);
  }

  /** The themes that have indicators, in the order of the files. */
  static List<ThemeGroup> all(Site site) {
    return site.corpus().statements().themes().stream()
        .map(theme -> new ThemeGroup(theme, cards(theme, site)))
        .filter(group -> !group.indicators().isEmpty())
        .toList();
  }

  private static List<IndicatorCard> cards(Theme theme, Site site) {
    return site.corpus().statements().indicators().stream()
        .filter(indicator -> indicator.theme().equals(theme.id()))
        .map((Indicator indicator) -> IndicatorCard.of(indicator, site))
        .toList();
  }
}
