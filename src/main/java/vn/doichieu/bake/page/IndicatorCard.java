package vn.doichieu.bake.page;

import vn.doichieu.bake.site.Site;
import vn.doichieu.compare.IndicatorComparison;
import vn.doichieu.model.Indicator;

/**
 * An indicator as lists show it.
 *
 * @param indicator the indicator
 * @param address its page, relative to the site's root
 * @param withFigure number of plans that put a figure on it
 * @param inWords number of plans that speak of it in words only
 * @param silent number of plans that do not speak of it
 */
public record IndicatorCard(
    Indicator indicator, String address, int withFigure, int inWords, int silent) {

  static IndicatorCard of(Indicator indicator, Site site) {
    return of(IndicatorComparison.of(indicator, site.corpus().currentTargets(indicator)), site);
  }

  static IndicatorCard of(IndicatorComparison comparison, Site site) {
    int figures = comparison.plansWithFigure();
    int words = comparison.plansInWords();
    long silent =
        site.currentCards().stream()
            .map(card -> card.plan().id())
            .filter(plan -> comparison.targetsOf(plan).isEmpty() && !comparison.isNational(plan))
            .count();
    return new IndicatorCard(
        comparison.indicator(), Site.address(comparison.indicator()), figures, words, (int) silent);
  }
}
