package vn.doichieu.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.model.Article;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Gazetteer;
import vn.doichieu.model.Level;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Section;
import vn.doichieu.model.Statements;
import vn.doichieu.model.Text;

/**
 * The pages a link may lead to, by their address without extension and relative to the site's root:
 * {@code van-ban/hung-yen}. Safe to ask from several threads.
 */
final class PageIndex {

  private static final Set<String> FIXED =
      Set.of("index", "van-ban/index", "du-lieu/index", "tim-kiem");

  private final Map<String, Text> documents = new HashMap<>();
  private final Map<String, String> renamed = new HashMap<>();
  private final Set<String> otherPages = new HashSet<>(FIXED);
  private final Set<String> files = new HashSet<>();

  /** Filled as documents are linked to: of most, nobody asks the ids. */
  private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();

  PageIndex(Corpus corpus) {
    for (Plan plan : corpus.plans()) {
      documents.putIfAbsent(addressOf(plan), plan.text());
      plan.metadata().source().ifPresent(copy -> files.add("van-ban/" + copy.file()));
    }
    for (Article article : corpus.articles()) {
      documents.putIfAbsent(article.path(), article.text());
    }
    for (Plan plan : corpus.plans()) {
      for (String alias : plan.metadata().aliases()) {
        if (documents.putIfAbsent("van-ban/" + alias, plan.text()) == null) {
          renamed.put("van-ban/" + alias, plan.id());
        }
      }
    }
    if (!corpus.glossary().isEmpty()) {
      otherPages.add("thuat-ngu");
    }
    addPlaces(corpus);
    addIndicators(corpus);
    addComparisons(corpus);
  }

  /** Those of the whole corpus; a link to one by province would not outlive the next plan. */
  private void addComparisons(Corpus corpus) {
    Statements statements = corpus.statements();
    if (corpus.plans().isEmpty()) {
      return;
    }
    otherPages.add("so-sanh/index");
    otherPages.add("so-sanh/nhiem-vu");
    boolean hasParent =
        corpus.currentPlans().stream()
            .anyMatch(plan -> plan.metadata().parent().flatMap(corpus::plan).isPresent());
    if (corpus.currentPlans().size() > 1 || hasParent) {
      otherPages.add("so-sanh/ke-thua");
    }
    if (!statements.indicators().isEmpty()) {
      otherPages.add("so-sanh/chi-tieu");
    }
    if (statements.indicators().stream().anyMatch(one -> !one.national().isEmpty())) {
      otherPages.add("so-sanh/muc-do-de-cap");
    }
    if (statements.milestones().stream().anyMatch(one -> !corpus.isReplaced(one.plan()))) {
      otherPages.add("so-sanh/moc-thoi-gian");
    }
    if (statements.assignments().stream().anyMatch(one -> !corpus.isReplaced(one.plan()))) {
      otherPages.add("so-sanh/phan-cong");
    }
  }

  private void addIndicators(Corpus corpus) {
    Set<String> indicators = corpus.statements().indicatorsById().keySet();
    indicators.forEach(id -> otherPages.add("chi-tieu/" + id));
    if (!indicators.isEmpty()) {
      otherPages.add("chi-tieu/index");
    }
  }

  /** A place has a page if plans are shown there: its own, or those of units below it. */
  private void addPlaces(Corpus corpus) {
    Gazetteer gazetteer = corpus.gazetteer();
    if (gazetteer.places().stream().anyMatch(place -> place.level() != Level.CENTRAL)) {
      otherPages.add("dia-phuong/index");
    }
    corpus.plans().stream()
        .flatMap(plan -> plan.metadata().place().stream())
        .distinct()
        .flatMap(place -> gazetteer.upwards(place).stream())
        .filter(place -> place.level() != Level.COMMUNE)
        .forEach(place -> otherPages.add("dia-phuong/" + place.id()));
  }

  static String addressOf(Plan plan) {
    return "van-ban/" + plan.id();
  }

  boolean isDocument(String address) {
    return documents.containsKey(address);
  }

  /** The id of the plan that had this address before; its page there holds no passages. */
  Optional<String> renamedTo(String address) {
    return Optional.ofNullable(renamed.get(address));
  }

  boolean isOtherPage(String address) {
    return otherPages.contains(address);
  }

  /** Whether a file to download stands there; the address has its extension. */
  boolean isFile(String address) {
    return files.contains(address);
  }

  /** The ids inside a document. */
  Set<String> idsOf(String document) {
    return ids.computeIfAbsent(document, address -> idsOf(documents.get(address)));
  }

  /** Every page. */
  Collection<String> pages() {
    return Stream.concat(documents.keySet().stream(), otherPages.stream()).toList();
  }

  /**
   * The address a path leads to from a page; empty where it climbs out of the site.
   *
   * @param from address of the page that holds the link
   * @param path relative path
   */
  static Optional<String> resolve(String from, String path) {
    Deque<String> parts = new ArrayDeque<>();
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    for (String part : (folder + path).split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  private static Set<String> idsOf(Text text) {
    return Stream.concat(text.allSections().map(Section::id), text.allPassages().map(Passage::id))
        .collect(Collectors.toUnmodifiableSet());
  }
}
