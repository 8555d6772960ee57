package vn.doichieu.export.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.doichieu.export.Catalogue;
import vn.doichieu.export.DataFile;
import vn.doichieu.export.DataFile.Kind;
import vn.doichieu.export.DataPart;
import vn.doichieu.export.Licence;
import vn.doichieu.export.Publication;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.model.DocumentKind;
import vn.doichieu.model.Plan;
import vn.doichieu.model.PlanMetadata;

class LinkedDataTest {

  private static final Optional<String> BASE = Optional.of("https://vi-du.gov.vn/nq57/");
  private static final String ADDRESS = "van-ban/a.html";

  private static LinkedData linkedData(Optional<String> base, Optional<Licence> licence) {
    return new LinkedData(
        new Publication("Cổng", Optional.of("Sở A"), Optional.empty(), base, licence, "1", "0"));
  }

  private static JsonNode read(String json) {
    return new ObjectMapper().readTree(json);
  }

  private static JsonNode describe(PlanBuilder plan, Optional<String> base) {
    return read(
        linkedData(base, Optional.empty())
            .plan(
                plan.build(),
                ADDRESS,
                Optional.of("Tỉnh A"),
                "Lời giới thiệu",
                of(plan.build()),
                false));
  }

  private static Relations of(Plan plan, Plan... based) {
    return new Relations(List.of(based), Optional.empty(), plan.metadata().lastChanged());
  }

  private static Plan ofKind(DocumentKind kind) {
    Plan plan = plan("a").number("1-X/TU").issued("2025-02-03").build();
    PlanMetadata m = plan.metadata();
    PlanMetadata other =
        new PlanMetadata(
            m.id(),
            m.title(),
            m.shortName(),
            kind,
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
            m.source());
    return new Plan(plan.file(), other, plan.text(), plan.references());
  }

  @Test
  void what_the_copy_does_not_state_is_left_out() {
    JsonNode json = describe(plan("a"), BASE);

    assertThat(json.get("@type").stringValue()).isEqualTo("Report");
    assertThat(json.propertyNames())
        .contains("name", "author")
        .doesNotContain("reportNumber", "datePublished", "sameAs", "isBasedOn");
    assertThat(json.toString()).doesNotContain("null");
  }

  @Test
  void what_the_copy_states_is_told() {
    JsonNode json =
        describe(
            plan("a")
                .number("1-KH/TU")
                .issued("2025-02-03")
                .published("2026-11-22")
                .updated("2026-12-01")
                .original("https://vi-du.gov.vn/goc.pdf"),
            BASE);

    assertThat(json.get("reportNumber").stringValue()).isEqualTo("1-KH/TU");
    assertThat(json.get("datePublished").stringValue()).isEqualTo("2025-02-03");
    assertThat(json.get("sameAs").stringValue()).isEqualTo("https://vi-du.gov.vn/goc.pdf");
    assertThat(json.get("spatialCoverage").get("name").stringValue()).isEqualTo("Tỉnh A");
    assertThat(json.get("mainEntityOfPage").get("datePublished").stringValue())
        .as("the portal's day is the page's")
        .isEqualTo("2026-11-22");
    assertThat(json.get("mainEntityOfPage").get("dateModified").stringValue())
        .isEqualTo("2026-12-01");
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void acts_are_legislation_and_plans_to_carry_them_out_are_reports(DocumentKind kind) {
    JsonNode json =
        read(
            linkedData(BASE, Optional.empty())
                .plan(ofKind(kind), ADDRESS, Optional.empty(), "", of(ofKind(kind)), false));

    switch (kind) {
      case RESOLUTION, DECISION -> {
        assertThat(json.get("@type").stringValue()).isEqualTo("Legislation");
        assertThat(json.get("legislationIdentifier").stringValue()).isEqualTo("1-X/TU");
        assertThat(json.get("legislationDate").stringValue()).isEqualTo("2025-02-03");
        assertThat(json.get("legislationPassedBy").get("name").stringValue()).isNotBlank();
      }
      case PLAN, ACTION_PROGRAMME -> {
        assertThat(json.get("@type").stringValue()).isEqualTo("Report");
        assertThat(json.get("reportNumber").stringValue()).isEqualTo("1-X/TU");
        assertThat(json.toString()).doesNotContain("legislation");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void only_an_act_names_the_act_that_it_replaces(DocumentKind kind) {
    Plan plan = ofKind(kind);
    Relations relations =
        new Relations(
            List.of(), Optional.of(ofKind(DocumentKind.DECISION)), LocalDate.parse("2026-12-05"));
    JsonNode json =
        read(
            linkedData(BASE, Optional.empty())
                .plan(plan, ADDRESS, Optional.empty(), "", relations, false));

    assertThat(json.get("mainEntityOfPage").get("dateModified").stringValue())
        .isEqualTo("2026-12-05");
    assertThat(json.at("/legislationChanges/legislationIdentifier").asString(""))
        .isEqualTo(json.get("@type").stringValue().equals("Legislation") ? "1-X/TU" : "");
    assertThat(json.at("/legislationChanges/@type").asString(""))
        .isEqualTo(json.get("@type").stringValue().equals("Legislation") ? "Legislation" : "");
  }

  @Test
  void the_plan_that_is_carried_out_is_named() {
    JsonNode json =
        read(
            linkedData(BASE, Optional.empty())
                .plan(
                    plan("a").build(),
                    ADDRESS,
                    Optional.empty(),
                    "",
                    of(plan("a").build(), plan("tren").build()),
                    false));

    assertThat(json.get("isBasedOn").get(0).get("name").stringValue())
        .isEqualTo(plan("tren").build().metadata().title());
  }

  @Test
  void addresses_are_absolute_or_left_out() {
    assertThat(describe(plan("a").source("a.txt", "0".repeat(64)), BASE).get("encoding"))
        .extracting(copy -> copy.get("contentUrl").stringValue())
        .containsExactly(BASE.get() + "van-ban/a.md", BASE.get() + "van-ban/a.txt");

    JsonNode without = describe(plan("a").source("a.txt", "0".repeat(64)), Optional.empty());
    assertThat(without.propertyNames()).doesNotContain("url", "encoding");
    assertThat(without.toString()).doesNotContain("van-ban/").doesNotContain("vi-du");
  }

  @Test
  void editions_are_named_where_there_are_some() {
    JsonNode json =
        read(
            linkedData(BASE, Optional.empty())
                .plan(
                    plan("a").build(), ADDRESS, Optional.empty(), "", of(plan("a").build()), true));

    assertThat(json.get("encoding"))
        .extracting(copy -> copy.get("contentUrl").stringValue())
        .containsExactly(
            BASE.get() + "van-ban/a.md",
            BASE.get() + "tai-ve/van-ban/a.pdf",
            BASE.get() + "tai-ve/van-ban/a.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "<!-- <script>",
        "]]> & \" ' \\ \\u003c",
        "dòng\u2028mới\u2029 𠀀"
      })
  void no_words_can_end_the_script(String words) {
    String json = linkedData(BASE, Optional.empty()).portal(words);

    assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    assertThat(read(json).get("description").stringValue()).isEqualTo(words);
  }

  @Test
  void a_trail_has_its_steps_in_order_and_only_with_a_base_url() {
    List<Step> steps = List.of(new Step("Trang chủ", "index.html"), new Step("A & B", ADDRESS));

    JsonNode items =
        read(linkedData(BASE, Optional.empty()).trail(steps).orElseThrow()).get("itemListElement");
    assertThat(items).extracting(item -> item.get("position").intValue()).containsExactly(1, 2);
    assertThat(items)
        .extracting(item -> item.get("item").stringValue())
        .containsExactly(BASE.get() + "index.html", BASE.get() + ADDRESS);
    assertThat(items.get(1).get("name").stringValue()).isEqualTo("A & B");
    assertThat(linkedData(Optional.empty(), Optional.empty()).trail(steps)).isEmpty();
  }

  @Test
  void a_data_set_has_the_licence_that_was_declared_and_no_other() {
    Catalogue none = new Catalogue(List.of(), List.of(), List.of());

    assertThat(dataset(none, Optional.empty()).propertyNames()).doesNotContain("license");
    assertThat(
            dataset(none, Optional.of(new Licence("CC-BY-4.0", Optional.of("https://cc.vn/by"))))
                .get("license")
                .stringValue())
        .isEqualTo("https://cc.vn/by");
    assertThat(
            dataset(none, Optional.of(new Licence("Giấy phép A", Optional.empty())))
                .get("license")
                .get("name")
                .stringValue())
        .isEqualTo("Giấy phép A");
  }

  @Test
  void of_tables_in_parts_the_descriptor_speaks() {
    Catalogue split =
        new Catalogue(
            List.of(),
            List.of(),
            List.of(
                file(
                    "tinh-a/chi-tieu.csv",
                    Kind.TABLE_CSV,
                    Optional.of(new DataPart("tinh-a", "A"))),
                file("van-ban.csv", Kind.TABLE_CSV, Optional.empty()),
                file("datapackage.json", Kind.DESCRIPTOR, Optional.empty()),
                file("lich/a.ics", Kind.CALENDAR, Optional.empty())));

    assertThat(dataset(split, Optional.empty()).get("distribution"))
        .extracting(file -> file.get("contentUrl").stringValue())
        .containsExactly(
            BASE.get() + "du-lieu/van-ban.csv", BASE.get() + "du-lieu/datapackage.json");
  }

  private static JsonNode dataset(Catalogue catalogue, Optional<Licence> licence) {
    return read(
        linkedData(BASE, licence)
            .dataset("Dữ liệu", "Lời", catalogue, Optional.of(LocalDate.parse("2026-11-22"))));
  }

  private static DataFile file(String path, Kind kind, Optional<DataPart> part) {
    return new DataFile(
        path, kind, path, Optional.empty(), part, Optional.empty(), 1, "0".repeat(64));
  }
}
