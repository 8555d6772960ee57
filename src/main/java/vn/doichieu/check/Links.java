package vn.doichieu.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;

/** Every link leads to a page and a passage that exist, or to a safe address outside. */
final class Links implements Rule {

  /** So many findings name the nearest page; a look through all pages for each would not scale. */
  private static final int SUGGESTIONS = 200;

  @Override
  public void check(Corpus corpus, Consumer<Finding> findings) {
    PageIndex pages = new PageIndex(corpus);
    LinkCheck quick = new LinkCheck(pages, false);
    Stream<Link> ofPlans =
        corpus.plans().parallelStream()
            .flatMap(plan -> Link.of(PageIndex.addressOf(plan), plan.file(), plan.text()));
    Stream<Link> ofArticles =
        corpus.articles().stream()
            .flatMap(article -> Link.of(article.path(), article.file(), article.text()));
    List<Link> broken =
        Stream.concat(ofPlans, ofArticles).filter(link -> quick.faultOf(link).isPresent()).toList();
    if (broken.isEmpty()) {
      return;
    }
    LinkCheck thorough = new LinkCheck(pages, true);
    for (int i = 0; i < broken.size(); i++) {
      LinkCheck check = i < SUGGESTIONS ? thorough : quick;
      check.faultOf(broken.get(i)).ifPresent(findings);
    }
  }
}
