package vn.doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.doichieu.model.DocumentKind;
import vn.doichieu.model.DocumentReference;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Level;
import vn.doichieu.model.Plan;
import vn.doichieu.model.PlanMetadata;
import vn.doichieu.model.TaskGroup;

class PlanReaderTest {

  private final List<Finding> findings = new ArrayList<>();

  private Plan read(String file) {
    Path path = Path.of("content", "van-ban", "x.md");
    FrontMatter source =
        FrontMatter.split(file, "content/van-ban/x.md", findings::add).orElseThrow();
    return new PlanReader(new MarkdownText())
        .read(source, path, "content/van-ban/x.md", findings::add);
  }

  @Test
  void every_key_reaches_the_model() {
    PlanMetadata plan =
        read("""
                ---
                type: plan
                id: x
                title: "Kế hoạch: x"
                short: X
                kind: chuong-trinh-hanh-dong
                level: xa
                place: noi-x
                issuer: Ban Chấp hành
                number: 12-CTr/ĐU
                issued: 2025-03-04
                published: 2026-11-22
                updated: 2026-11-23
                signed-by: {name: Nguyễn Văn A, position: Bí thư}
                implements:
                  - {number: 57-NQ/TW, date: 2024-12-22, issuer: Bộ Chính trị}
                  - {number: 42-CTr/TU}
                parent: cha
                replaces: cu
                aliases: [cu-hon, cu-nua]
                original: https://vi-du.gov.vn/x.pdf
                source: {file: x.txt, sha256: abc}
                ---
                Một.
                """)
            .metadata();
    assertThat(findings).isEmpty();
    assertThat(plan.title()).isEqualTo("Kế hoạch: x");
    assertThat(plan.shortName()).isEqualTo("X");
    assertThat(plan.kind()).isEqualTo(DocumentKind.ACTION_PROGRAMME);
    assertThat(plan.level()).isEqualTo(Level.COMMUNE);
    assertThat(plan.place()).contains("noi-x");
    assertThat(plan.number()).contains("12-CTr/ĐU");
    assertThat(plan.issued()).contains(LocalDate.of(2025, 3, 4));
    assertThat(plan.lastChanged()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(plan.signatory().orElseThrow().position()).contains("Bí thư");
    assertThat(plan.implemented()).hasSize(2);
    assertThat(plan.implemented().get(1).date()).isEmpty();
    assertThat(plan.parent()).contains("cha");
    assertThat(plan.replaces()).contains("cu");
    assertThat(plan.aliases()).containsExactly("cu-hon", "cu-nua");
    assertThat(plan.original()).contains("https://vi-du.gov.vn/x.pdf");
    assertThat(plan.source().orElseThrow().path()).isEqualTo(Path.of("content/van-ban/x.txt"));
  }

  @Test
  void what_is_not_stated_is_empty_and_never_guessed() {
    PlanMetadata plan =
        read("---\nid: x\ntitle: T\nkind: ke-hoach\nlevel: tinh\nissuer: B\n"
                + "published: 2026-11-22\n---\nMột.")
            .metadata();
    assertThat(findings).isEmpty();
    assertThat(plan.shortName()).isEqualTo("T");
    assertThat(List.of(plan.place(), plan.number(), plan.issued(), plan.signatory()))
        .allMatch(java.util.Optional::isEmpty);
    assertThat(plan.implemented()).isEmpty();
  }

  @Test
  void task_groups_and_references_are_collected() {
    Plan plan =
        read(
            "---\nid: x\n---\n## 1. A {group=ha-tang,nhan-luc}\n\nNghị quyết số 57-NQ/TW, ngày"
                + " 22/12/2024.\n\n- Theo 57- NQ/TW và Luật 72/2025/QH15.\n");
    assertThat(plan.text().allPassages().flatMap(p -> p.groups().stream()))
        .containsExactly(TaskGroup.INFRASTRUCTURE, TaskGroup.HUMAN_RESOURCES);
    assertThat(plan.references())
        .containsExactly(
            new DocumentReference(
                "57-NQ/TW", List.of("Nghị quyết"), List.of("22/12/2024"), List.of("1-p1", "1-p2")),
            new DocumentReference("72/2025/QH15", List.of("Luật"), List.of(), List.of("1-p2")));
  }

  @Provide
  Arbitrary<String> key() {
    return Arbitraries.of(
        "type",
        "id",
        "title",
        "short",
        "kind",
        "level",
        "place",
        "issuer",
        "number",
        "issued",
        "published",
        "updated",
        "signed-by",
        "implements",
        "parent",
        "replaces",
        "aliases",
        "original",
        "source",
        "khac");
  }

  @Provide
  Arbitrary<String> yaml() {
    return Arbitraries.of(
        "null",
        "",
        "~",
        "x",
        "tinh",
        "2025-01-01",
        "2025-99-99",
        "[]",
        "[a, [b]]",
        "[null]",
        "[{a: b}]",
        "{}",
        "{name: null}",
        "{name: [x]}",
        "{file: ../x, sha256: y}",
        "{file: \"a\\0b\", sha256: null}",
        "{number: 1, date: x}",
        "[{number: {a: b}}]",
        "!!int x",
        "\"\\uD800\"",
        "0x1F",
        ".nan",
        "javascript:x",
        "https://",
        "|\n  a\n  b",
        "!!binary aGk=",
        "{<<: {a: b}}");
  }

  @Property(tries = 1500)
  void whatever_the_keys_hold_a_plan_is_read(
      @ForAll @Size(max = 12) Map<@From("key") String, @From("yaml") String> keys) {
    String yaml =
        keys.entrySet().stream()
            .map(key -> key.getKey() + ": " + key.getValue() + "\n")
            .collect(Collectors.joining());
    Plan plan = read("---\nkhac-nua: x\n" + yaml + "---\nMột.\n");
    assertThat(plan.text().allPassages()).hasSize(1);
    assertThat(findings).isNotEmpty();
  }
}
