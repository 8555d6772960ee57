package vn.doichieu.export.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.doichieu.model.Plan;
import vn.doichieu.model.PlanMetadata;
import vn.doichieu.text.WrittenDay;

/**
 * A plan as the feed tells of it.
 *
 * @param plan the plan
 * @param older the plan of this portal that it replaces
 * @param newer the plan that replaces it
 * @param changed the day its page last changed
 */
record FeedEntry(Plan plan, Optional<Plan> older, Optional<Plan> newer, LocalDate changed) {

  /** The newest first; of one day, in the order of their ids, so that every build has the same. */
  static final Comparator<FeedEntry> NEWEST_FIRST =
      Comparator.comparing(FeedEntry::changed)
          .thenComparing(entry -> entry.plan.metadata().published())
          .reversed()
          .thenComparing(entry -> entry.plan.id());

  /** The plan's page, relative to the site's root. */
  String address() {
    return address(plan);
  }

  /** The page to read along with this one: what changed, or what stands in its place. */
  Optional<String> related() {
    return older.map(plan -> address() + "#thay-doi").or(() -> newer.map(FeedEntry::address));
  }

  /** Titles are much alike, so the short name stands before. */
  String title(FeedWords words) {
    return words.get("feed.entry", name(plan), plan.metadata().title());
  }

  /** Who issued it, what the copy states, and what replaces what. */
  String summary(FeedWords words) {
    PlanMetadata stated = plan.metadata();
    StringBuilder summary = new StringBuilder(words.get("feed.issuer", stated.issuer()));
    stated
        .number()
        .ifPresent(number -> summary.append(' ').append(words.get("feed.number", number)));
    stated
        .issued()
        .ifPresent(day -> summary.append(' ').append(words.get("feed.issued", WrittenDay.of(day))));
    older.ifPresent(other -> summary.append(' ').append(words.get("feed.replaces", name(other))));
    newer.ifPresent(other -> summary.append(' ').append(words.get("feed.replaced", name(other))));
    return summary.toString();
  }

  private static String name(Plan plan) {
    return plan.metadata().shortName();
  }

  private static String address(Plan plan) {
    return "van-ban/" + plan.id() + ".html";
  }
}
