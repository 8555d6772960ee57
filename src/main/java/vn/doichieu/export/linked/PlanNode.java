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
 * @param based the plans of this portal that it carries out
 */
record PlanNode(Plan plan, Optional<String> place, List<Plan> based) {

  /**
   * Resolutions and decisions lay down what applies and are {@code Legislation}. A plan or a
   * programme of action tells how a body means to carry such an act out; it is a paper of that body
   * and no law, for which {@code Report} is the nearest type.
   */
  Node node() {
    return switch (plan.metadata().kind()) {
      case RESOLUTION, DECISION -> legislation();
      case PLAN, ACTION_PROGRAMME -> report();
    };
  }

  private Node legislation() {
    PlanMetadata stated = plan.metadata();
    return Node.of("Legislation")
        .with("name", stated.title())
        .with("legislationIdentifier", stated.number())
        .withDay("legislationDate", stated.issued())
        .with("legislationPassedBy", organization(stated.issuer()))
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

  private Optional<Value> area() {
    return place.map(name -> Node.of("AdministrativeArea").with("name", name).value());
  }

  private List<Value> basis() {
    List<Value> documents = new ArrayList<>();
    plan.metadata().implemented().forEach(higher -> documents.add(document(higher)));
    based.forEach(
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
