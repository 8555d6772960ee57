package vn.doichieu.bake.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Level;
import vn.doichieu.model.Plan;
import vn.doichieu.model.PlanMetadata;

class PlanNamesTest {

  private final Map<String, Plan> plans = new LinkedHashMap<>();

  private void add(String id, String name, String place) {
    PlanBuilder builder = PlanBuilder.plan(id).level(Level.COMMUNE);
    Plan plan = (place.isEmpty() ? builder : builder.place(place)).build();
    PlanMetadata m = plan.metadata();
    plans.put(
        id,
        new Plan(
            plan.file(),
            new PlanMetadata(
                m.id(),
                m.title(),
                name,
                m.kind(),
                m.level(),
                m.place(),
                m.issuer(),
                m.number(),
                m.issued(),
                m.published(),
                m.updated(),
                m.signatory(),
                m.implemented(),
                m.parent(),
                m.replaces(),
                m.aliases(),
                m.original(),
                Optional.empty()),
            plan.text(),
            plan.references()));
  }

  private String name(String id) {
    Corpus places =
        CorpusBuilder.corpus()
            .place("a", Level.PROVINCE)
            .place("b", Level.PROVINCE)
            .place("xa-a", Level.COMMUNE, "a")
            .place("xa-b", Level.COMMUNE, "b")
            .build();
    Corpus corpus =
        Corpus.of(
            List.copyOf(plans.values()),
            places.articles(),
            places.gazetteer(),
            places.glossary(),
            places.addressBooks(),
            places.statements());
    return new PlanNames(corpus).of(plans.get(id));
  }

  @Test
  void a_name_of_its_own_stays_as_it_is() {
    add("x", "Tân Lập", "xa-a");
    add("y", "Tân An", "xa-a");

    assertThat(name("x")).isEqualTo("Tân Lập");
  }

  @Test
  void communes_of_one_name_are_told_apart_by_their_provinces() {
    add("x", "Tân Lập", "xa-a");
    add("y", "Tân Lập", "xa-b");

    assertThat(name("x")).startsWith("Tân Lập (").isNotEqualTo(name("y"));
    assertThat(name("x")).doesNotContain("(x)");
  }

  @Test
  void versions_of_one_plan_and_plans_without_a_place_are_told_apart_by_their_ids() {
    add("cu", "Tân Lập", "xa-a");
    add("moi", "Tân Lập", "xa-a");
    add("lac", "Tân Lập", "");

    assertThat(name("cu")).isEqualTo("Tân Lập (cu)");
    assertThat(name("moi")).isEqualTo("Tân Lập (moi)");
    assertThat(name("lac")).isEqualTo("Tân Lập (lac)");
  }
}
