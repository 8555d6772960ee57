package vn.doichieu.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The front matter of a plan. An empty value means that the copy does not state it: nothing is
 * guessed.
 *
 * @param id file name without extension; the address for ever
 * @param title full title, kind first
 * @param shortName label in tables and charts
 * @param kind kind of document
 * @param level level of the issuing unit
 * @param place id of its place; empty where the text does not name it
 * @param issuer issuing body
 * @param number its own number
 * @param issued date of issue
 * @param published day it was published on this portal
 * @param updated day its page last changed
 * @param signatory who signed
 * @param implemented higher documents it says it carries out
 * @param parent id of the plan in this corpus that it carries out
 * @param replaces id of the earlier version it replaces
 * @param aliases ids it had before
 * @param original address of the scan or of the official page
 * @param source the copy as supplied
 */
public record PlanMetadata(
    String id,
    String title,
    String shortName,
    DocumentKind kind,
    Level level,
    Optional<String> place,
    String issuer,
    Optional<String> number,
    Optional<LocalDate> issued,
    LocalDate published,
    Optional<LocalDate> updated,
    Optional<Signatory> signatory,
    List<HigherDocument> implemented,
    Optional<String> parent,
    Optional<String> replaces,
    List<String> aliases,
    Optional<String> original,
    Optional<SuppliedCopy> source) {

  /** Copies the lists. */
  public PlanMetadata {
    implemented = List.copyOf(implemented);
    aliases = List.copyOf(aliases);
  }

  /** The day the page last changed on this portal. */
  public LocalDate lastChanged() {
    return updated.orElse(published);
  }
}
