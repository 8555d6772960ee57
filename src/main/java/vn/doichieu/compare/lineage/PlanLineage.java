package vn.doichieu.compare.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.model.Plan;

/**
 * What a plan shares with those it is compared with; what it shares with its own earlier version is
 * told by {@link #linksTo} alone. Never changed.
 */
public final class PlanLineage {

  private final Plan plan;
  private final List<String> peers;
  private final List<Link> links;
  private final Map<String, List<Link>> versions;
  private final Map<String, List<Link>> byPassage = new HashMap<>();

  PlanLineage(Plan plan, List<String> peers, List<Link> links, Map<String, List<Link>> versions) {
    this.plan = plan;
    this.peers = peers;
    this.links = List.copyOf(links);
    this.versions = versions;
    for (Link link : links) {
      byPassage.computeIfAbsent(link.own(plan.id()).passage(), id -> new ArrayList<>()).add(link);
    }
  }

  /** The plan. */
  public Plan plan() {
    return plan;
  }

  /** Ids of the plans it is compared with, in the order of the corpus. */
  public List<String> peers() {
    return peers;
  }

  /** Every link, in the order of the plans it is compared with. */
  public List<Link> links() {
    return links;
  }

  /** The links of a passage; none where its words are the plan's own. */
  public List<Link> links(String passage) {
    return byPassage.getOrDefault(passage, List.of());
  }

  /**
   * The links to one plan, be it a peer or the version before or after this one, in the order of
   * the text of the one that comes first.
   */
  public List<Link> linksTo(String other) {
    if (versions.containsKey(other)) {
      return versions.get(other);
    }
    return links.stream().filter(link -> link.other(plan.id()).plan().equals(other)).toList();
  }

  /**
   * For each plan it is compared with the links to it, in one go; none where they share nothing.
   */
  public Map<String, List<Link>> linksByPeer() {
    Map<String, List<Link>> byPeer = new LinkedHashMap<>();
    peers.forEach(peer -> byPeer.put(peer, new ArrayList<>()));
    for (Link link : links) {
      byPeer.computeIfAbsent(link.other(plan.id()).plan(), id -> new ArrayList<>()).add(link);
    }
    return byPeer;
  }

  /** For each plan it is compared with, how many clauses are of each kinship. */
  public Map<String, Map<Kinship, Integer>> counts() {
    Map<String, Map<Kinship, Integer>> counts = new LinkedHashMap<>();
    peers.forEach(peer -> counts.put(peer, new HashMap<>()));
    for (Link link : links) {
      counts
          .computeIfAbsent(link.other(plan.id()).plan(), id -> new HashMap<>())
          .merge(link.kinship(), 1, Integer::sum);
    }
    return counts;
  }
}
