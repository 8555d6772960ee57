package vn.doichieu.export.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doichieu.export.table.Value;
import vn.doichieu.model.HigherDocument;
import vn.doichieu.model.Plan;
import vn.doichieu.model.PlanMetadata;

/**
 * What the copy of a plan states of the document itself; the portal's own dates are not among it.
 *
 * @param place name of its place
 * @param relations how it stands to the others of the portal
 */
record PlanNode(Plan plan, Optional<String> place, Relations relations) {

  /**
   * Resolutions and decisions lay down what applies and are {@code Legislation}. A plan or a
   * programme of action tells how a body means to carry such an act out; it is a paper of that body
   * and no law, for which {@code Report} is the nearest type.
   */
  Node node() {
    return isLegislation(plan) ? legislation() : report();
  }

  private static boolean isLegislation(Plan plan) {
    return switch (plan.metadata().kind()) {
      case RESOLUTION, DECISION -> true;
      case PLAN, ACTION_PROGRAMME -> false;
    };
  }

  private Node legislation() {
    PlanMetadata stated = plan.metadata();
    return Node.of("Legislation")
        .with("name", stated.title())
        .with("legislationIdentifier", stated.number())
        .withDay("legislationDate", stated.issued())
        .with("legislationPassedBy", organization(stated.issuer()))
        .withNode("legislationChanges", replaced())
        .withNode("legislationJurisdiction", area())
        .with("sameAs", stated.original())
        .with("isBasedOn", basis());
  }

  private Node report() {
    PlanMetadata stated = plan.metadata();
    return Node.of("Report")
        .with("name", stated.title())
        .with("reportNumber", stated.number())
        .withDay("datePublished", stated.issued())
        .with("author", organization(stated.issuer()))
        .withNode("spatialCoverage", area())
        .with("sameAs", stated.original())
        .with("isBasedOn", basis());
  }

  /**
   * A replacement is one of the changes that schema.org means; that the old act lost its force,
   * "repeals", nobody states here. For reports there is no such property.
   */
  private Optional<Value> replaced() {
    return relations
        .replaced()
        .filter(PlanNode::isLegislation)
        .map(
            old ->
                Node.of("Legislation")
                    .with("name", old.metadata().title())
                    .with("legislationIdentifier", old.metadata().number())
                    .withDay("legislationDate", old.metadata().issued())
                    .value());
  }

  private Optional<Value> area() {
    return place.map(name -> Node.of("AdministrativeArea").with("name", name).value());
  }

  private List<Value> basis() {
    List<Value> documents = new ArrayList<>();
    plan.metadata().implemented().forEach(higher -> documents.add(document(higher)));
    relations
        .based()
        .forEach(
            other ->
                documents.add(
                    Node.of("CreativeWork")
                        .with("name", other.metadata().title())
                        .with("author", organization(other.metadata().issuer()))
                        .value()));
    return documents;
  }

  /** Front matter names a higher document by number and not by kind. */
  private static Value document(HigherDocument higher) {
    return Node.of("CreativeWork")
        .with("name", higher.number())
        .with("identifier", higher.number())
        .withDay("datePublished", higher.date())
        .withNode("author", higher.issuer().map(PlanNode::organization))
        .value();
  }

  private static Value organization(String name) {
    return Node.of("Organization").with("name", name).value();
  }
}
