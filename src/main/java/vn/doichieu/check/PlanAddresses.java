package vn.doichieu.check;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.doichieu.model.Plan;
import vn.doichieu.text.Fingerprint;

/** The addresses inside a plan, as a list of published addresses keeps them. */
public final class PlanAddresses {

  private PlanAddresses() {}

  /**
   * The fingerprint of the words at each passage's id, in reading order: of the words as supplied,
   * so that marking a slip later changes nothing.
   */
  public static Map<String, String> of(Plan plan) {
    Map<String, String> fingerprints = new LinkedHashMap<>();
    plan.text()
        .allPassages()
        .forEach(p -> fingerprints.putIfAbsent(p.id(), Fingerprint.of(p.wording().supplied())));
    return fingerprints;
  }
}
