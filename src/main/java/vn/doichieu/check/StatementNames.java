package vn.doichieu.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Location;
import vn.doichieu.model.Statements;

/**
 * The ids of themes, indicators and kinds of agency are slugs, each for one thing; those of
 * indicators become file names and leave the portal's own alone.
 */
final class StatementNames implements Rule {

  private static final Set<String> OF_THE_PORTAL = Set.of("index");

  @Override
  public void check(Corpus corpus, Consumer<Finding> findings) {
    Statements statements = corpus.statements();
    Names themes = new Names(findings);
    statements.themes().forEach(theme -> themes.claim(theme.id(), theme.at()));
    Names indicators = new Names(findings);
    statements
        .indicators()
        .forEach(
            indicator -> {
              indicators.claim(indicator.id(), indicator.at());
              checkFileName(indicator.id(), indicator.at(), findings);
            });
    Names kinds = new Names(findings);
    statements.agencyKinds().forEach(kind -> kinds.claim(kind.id(), kind.at()));
  }

  private static void checkFileName(String id, Location at, Consumer<Finding> findings) {
    String lower = id.toLowerCase(Locale.ROOT);
    if (Slug.isDevice(lower)) {
      findings.accept(Finding.error(at, "check.name-is-a-device", id));
    } else if (OF_THE_PORTAL.contains(lower)) {
      findings.accept(Finding.error(at, "check.address-is-the-portals", id));
    }
  }

  /** The ids of one kind of thing. */
  private static final class Names {

    private final Map<String, Location> owners = new HashMap<>();
    private final Consumer<Finding> findings;

    Names(Consumer<Finding> findings) {
      this.findings = findings;
    }

    void claim(String id, Location at) {
      if (!Slug.isSlug(id)) {
        findings.accept(Suggestion.finding(at, "check.name-is-no-slug", Slug.of(id), id));
      }
      Optional.ofNullable(owners.putIfAbsent(id.toLowerCase(Locale.ROOT), at))
          .ifPresent(
              owner ->
                  findings.accept(
                      Finding.error(at, "check.statement-id-twice", id, Shown.place(owner))));
    }
  }
}
