package vn.doichieu.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places, and what happened to whole levels of them.
 *
 * @param file file they were read from, for findings
 * @param byId every place by its id, in the order of the file
 * @param levelEndings levels that ended as a whole
 */
public record Gazetteer(String file, Map<String, Place> byId, Map<Level, Ending> levelEndings) {

  /** Copies the maps, keeping their order. */
  public Gazetteer {
    byId = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    levelEndings = Map.copyOf(levelEndings);
  }

  /** A gazetteer without places. */
  public static Gazetteer empty() {
    return new Gazetteer("", Map.of(), Map.of());
  }

  /** Every place, in the order of the file. */
  public Collection<Place> places() {
    return byId.values();
  }

  /** The place with this id. */
  public Optional<Place> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The place and the units above it, from the place up. Stops where a parent is unknown or the
   * chain runs in a circle (which {@code check} reports).
   */
  public List<Place> upwards(String id) {
    List<Place> chain = new ArrayList<>();
    Optional<Place> place = find(id);
    while (place.isPresent() && !chain.contains(place.get())) {
      chain.add(place.get());
      place = place.get().parent().flatMap(this::find);
    }
    return chain;
  }

  /** The province a place lies in, which is itself for a province. */
  public Optional<Place> provinceOf(String id) {
    return upwards(id).stream().filter(place -> place.level() == Level.PROVINCE).findFirst();
  }
}
