package vn.doichieu.bake.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.bake.PortalBaker;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.fixture.StatementsBuilder;
import vn.doichieu.model.Level;
import vn.doichieu.model.Milestone.Relation;

/** Milestones and tasks of more plans than fit on a page, one of which has very many. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyMilestonesTest {

  private static final long LIMIT = 500_000;
  private static final String LONG = "báo cáo kết quả thực hiện ".repeat(12);

  private final List<PlanBuilder> plans = new ArrayList<>();
  private final StatementsBuilder recorded =
      StatementsBuilder.statements().kind("ubnd").kind("van-phong");
  private Path output = Path.of("");

  @BeforeAll
  void bake(@TempDir Path folder) throws IOException {
    add("tinh-a", "a", Level.PROVINCE, 10);
    add("tinh-b", "b", Level.PROVINCE, 10);
    for (int i = 1; i <= 30; i++) {
      add("xa-" + i, "a", Level.COMMUNE, 10);
    }
    add("khong-lo", "a", Level.COMMUNE, 900);
    add("khong-ro", "khong-biet", Level.DISTRICT, 1);
    Path source = folder.resolve("nguon");
    Path texts = Files.createDirectories(source.resolve("content/van-ban"));
    output = Files.createDirectories(folder.resolve("site"));
    CorpusBuilder corpus =
        CorpusBuilder.corpus().place("a", Level.PROVINCE).place("b", Level.PROVINCE);
    for (PlanBuilder plan : plans) {
      corpus.plan(plan.folder(texts));
      Files.createFile(texts.resolve(plan.build().id() + ".md"));
    }
    corpus.statements(recorded.build());
    assertThat(new PortalBaker("1").bake(corpus.build(), source, output, Optional.empty()))
        .isEmpty();
  }

  private void add(String id, String place, Level level, int count) {
    plans.add(plan(id).place(place).level(level));
    for (int i = 0; i < count; i++) {
      String month = "2025-" + (10 + i % 3);
      recorded.milestone(id, LONG + i, m -> m.deadline(Relation.WITHIN, month));
      recorded.assignment(id, "Ủy ban nhân dân", "ubnd", LONG + i);
    }
  }

  private Document page(String address) {
    try {
      return Jsoup.parse(Files.readString(output.resolve(address)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> pages(String folder) {
    try (Stream<Path> files = Files.walk(output.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .map(file -> output.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void no_page_passes_the_limit() {
    assertThat(Stream.of("so-sanh", "nhung").flatMap(folder -> pages(folder).stream()))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            address -> assertThat(output.resolve(address).toFile().length()).isLessThan(LIMIT));
  }

  @Test
  void the_first_page_has_the_provinces_and_leads_to_all_others() {
    Document first = page("so-sanh/moc-thoi-gian.html");
    assertThat(first.select(".lane-name").eachText()).containsExactly("tinh-a", "tinh-b");
    assertThat(first.select(".groups a").eachAttr("href"))
        .containsExactly(
            "../so-sanh/moc-thoi-gian/tinh-a.html",
            "../so-sanh/moc-thoi-gian/tinh-b.html",
            "../so-sanh/moc-thoi-gian/chua-ro.html");
    assertThat(page("so-sanh/phan-cong.html").select(".duties thead a").eachText())
        .containsExactly("tinh-a", "tinh-b");
  }

  @Test
  void every_plan_stands_on_some_page() {
    List<String> shown =
        pages("so-sanh").stream()
            .filter(address -> address.contains("phan-cong"))
            .flatMap(address -> page(address).select(".duties thead a").eachText().stream())
            .distinct()
            .toList();
    assertThat(shown).hasSize(plans.size());
  }

  @Test
  void what_has_no_room_is_counted_and_said() {
    List<String> hints =
        pages("so-sanh").stream()
            .map(address -> page(address).select(".hint").text())
            .filter(text -> text.contains("không đủ chỗ") || text.contains("Không đủ chỗ"))
            .toList();
    assertThat(hints)
        .anySatisfy(text -> assertThat(text).containsPattern("Còn \\d{3} mốc nữa"))
        .anySatisfy(text -> assertThat(text).contains("Không đủ chỗ cho mọi việc của: khong-lo."));
  }

  @Test
  void a_trail_leads_from_a_part_to_the_first_page() {
    assertThat(page("so-sanh/moc-thoi-gian/tinh-b.html").select(".crumbs a").eachAttr("href"))
        .contains("../../so-sanh/moc-thoi-gian.html");
  }
}
