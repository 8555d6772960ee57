package vn.doichieu.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The addresses of one plan that were published before and must stay.
 *
 * @param file the list's file, for findings
 * @param plan id of the plan
 * @param fingerprints fingerprint of the words that stood at each id, in the order of the list
 * @param lines line of each id in the list, from 1
 */
public record AddressBook(
    String file, String plan, Map<String, String> fingerprints, Map<String, Integer> lines) {

  /** Copies the maps, keeping their order. */
  public AddressBook {
    fingerprints = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fingerprints));
    lines = Map.copyOf(lines);
  }
}
