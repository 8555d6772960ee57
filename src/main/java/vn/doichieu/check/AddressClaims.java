package vn.doichieu.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import vn.doichieu.model.Article;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Location;
import vn.doichieu.model.Plan;

/**
 * No two sources become one file of the site, also where a file system does not tell upper from
 * lower case.
 */
final class AddressClaims implements Rule {

  private enum Source {
    PLAN,
    ALIAS,
    ARTICLE,
    MARKDOWN,
    COPY
  }

  /**
   * @param address as written
   * @param file the source file that claims it
   */
  private record Claim(Source source, String address, String file, Location at) {

    /** Pairs that another rule reports, or that are no fault. */
    boolean mayShareWith(Claim earlier) {
      boolean alike = source == earlier.source;
      return switch (source) {
        case PLAN, COPY -> alike && address.equals(earlier.address);
        case ALIAS -> alike || file.equals(earlier.file);
        case MARKDOWN -> alike;
        case ARTICLE -> false;
      };
    }
  }

  @Override
  public void check(Corpus corpus, Consumer<Finding> findings) {
    Map<String, Claim> claims = new HashMap<>();
    PortalAddresses portal = new PortalAddresses(corpus.gazetteer());
    Consumer<Claim> claimed =
        claim -> {
          String key = claim.address().toLowerCase(Locale.ROOT);
          if (portal.owns(key)) {
            findings.accept(
                Finding.error(claim.at(), "check.address-is-the-portals", claim.address()));
            return;
          }
          Claim earlier = claims.putIfAbsent(key, claim);
          if (earlier != null && !claim.mayShareWith(earlier)) {
            findings.accept(
                Finding.error(claim.at(), "check.address-twice", claim.address(), earlier.file()));
          }
        };
    for (Plan plan : corpus.plans()) {
      claimed.accept(claim(plan, Source.PLAN, plan.id() + ".html", "id"));
      claimed.accept(claim(plan, Source.MARKDOWN, plan.id() + ".md", "id"));
    }
    for (Article article : corpus.articles()) {
      String file = article.file().name();
      claimed.accept(new Claim(Source.ARTICLE, article.path() + ".html", file, Location.of(file)));
    }
    for (Plan plan : corpus.plans()) {
      for (String alias : plan.metadata().aliases()) {
        claimed.accept(claim(plan, Source.ALIAS, alias + ".html", "aliases"));
      }
      plan.metadata()
          .source()
          .ifPresent(copy -> claimed.accept(claim(plan, Source.COPY, copy.file(), "source")));
    }
  }

  private static Claim claim(Plan plan, Source source, String name, String key) {
    return new Claim(source, "van-ban/" + name, plan.file().name(), plan.file().at(key));
  }
}
