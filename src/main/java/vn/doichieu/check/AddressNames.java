package vn.doichieu.check;

import java.util.Optional;
import java.util.function.Consumer;
import vn.doichieu.model.Article;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Location;
import vn.doichieu.model.Place;
import vn.doichieu.model.Plan;

/**
 * Whatever becomes a file name of the site is an ASCII slug that every system can store, and a
 * plan's id is the name of its file, in the one folder of plans.
 */
final class AddressNames implements Rule {

  private static final String FOLDER = "content/van-ban/";

  @Override
  public void check(Corpus corpus, Consumer<Finding> findings) {
    for (Plan plan : corpus.plans()) {
      if (!plan.file().name().equals(FOLDER + plan.file().baseName() + ".md")) {
        findings.accept(
            Finding.error(Location.of(plan.file().name()), "check.plan-elsewhere", FOLDER));
      }
      if (plan.id().isEmpty()) {
        continue; // A missing id is reported where the file is read.
      }
      if (!plan.id().equals(plan.file().baseName())) {
        findings.accept(
            Finding.error(
                plan.file().at("id"),
                "check.id-is-not-file-name",
                plan.id(),
                plan.file().baseName()));
      }
      checkName(plan.id(), plan.file().at("id"), findings);
      for (String alias : plan.metadata().aliases()) {
        checkName(alias, plan.file().at("aliases"), findings);
      }
    }
    for (Article article : corpus.articles()) {
      for (String part : article.path().split("/", -1)) {
        checkName(part, Location.of(article.file().name()), findings);
      }
    }
    for (Place place : corpus.gazetteer().places()) {
      Location at = new Location(corpus.gazetteer().file(), place.line());
      checkName(place.id(), at, findings);
    }
  }

  private static void checkName(String name, Location at, Consumer<Finding> findings) {
    if (Slug.isDevice(name)) {
      findings.accept(Finding.error(at, "check.name-is-a-device", name));
    } else if (!Slug.isSlug(name)) {
      Optional<String> meant = Slug.of(name).filter(slug -> !Slug.isDevice(slug));
      findings.accept(Suggestion.finding(at, "check.name-is-no-slug", meant, name));
    }
  }
}
