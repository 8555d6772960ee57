package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.model.Level;

class PlacesTest {

  private static List<String> ofPlans(CorpusBuilder corpus) {
    return Report.of(new PlacesOfPlans(), corpus);
  }

  private static List<String> tree(CorpusBuilder corpus) {
    return Report.of(new PlaceTree(), corpus);
  }

  @Test
  void an_unknown_place_names_the_nearest() {
    assertThat(ofPlans(corpus().place("nghe-an", Level.PROVINCE).plan(plan("a").place("nghe-na"))))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/a.md:8: ")
        .endsWith("gần nhất: nghe-an");
  }

  @Test
  void an_unknown_place_far_from_all_names_none() {
    assertThat(ofPlans(corpus().place("nghe-an", Level.PROVINCE).plan(plan("a").place("ca-mau"))))
        .singleElement()
        .asString()
        .contains("“ca-mau”")
        .doesNotContain("gần nhất");
  }

  @Test
  void a_level_that_is_not_the_places_is_reported() {
    assertThat(
            ofPlans(
                corpus()
                    .place("nghe-an", Level.PROVINCE)
                    .plan(plan("a").place("nghe-an").level(Level.COMMUNE))))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/a.md:7: ")
        .contains("“xa”", "“tinh”");
  }

  @Test
  void a_plan_whose_text_names_no_place_is_fine() {
    assertThat(
            ofPlans(
                corpus()
                    .place("nghe-an", Level.PROVINCE)
                    .plan(plan("a").level(Level.DISTRICT), plan("b").place("nghe-an"))))
        .isEmpty();
  }

  @Test
  void without_any_list_of_places_there_is_one_warning() {
    assertThat(ofPlans(corpus().plan(plan("a").place("nghe-an"), plan("b").place("hung-yen"))))
        .singleElement()
        .asString()
        .startsWith("WARNING content/van-ban/a.md:8: 2 văn bản");
  }

  @Test
  void a_tree_of_places_is_fine() {
    assertThat(
            tree(
                corpus()
                    .place("ha-tinh", Level.PROVINCE)
                    .place("huong-son", Level.DISTRICT, "ha-tinh")
                    .place("son-hong", Level.COMMUNE, "ha-tinh")
                    .mergedPlace("thai-binh", Level.PROVINCE, "ha-tinh")))
        .isEmpty();
  }

  @Test
  void an_unknown_parent_and_an_unknown_successor_name_the_nearest() {
    assertThat(
            tree(
                corpus()
                    .place("ha-tinh", Level.PROVINCE)
                    .place("son-hong", Level.COMMUNE, "ha-tin")
                    .mergedPlace("vinh-thuan", Level.DISTRICT, "son-hog")))
        .satisfiesExactly(
            parent ->
                assertThat(parent)
                    .startsWith("ERROR content/dia-phuong.yaml:3: ")
                    .endsWith("gần nhất: ha-tinh"),
            successor ->
                assertThat(successor)
                    .startsWith("ERROR content/dia-phuong.yaml:4: ")
                    .endsWith("gần nhất: son-hong"));
  }

  @Test
  void a_parent_must_have_a_higher_level() {
    assertThat(
            tree(
                corpus()
                    .place("son-hong", Level.COMMUNE)
                    .place("huong-son", Level.DISTRICT, "son-hong")
                    .place("son-tay", Level.COMMUNE, "son-hong")))
        .hasSize(2)
        .allMatch(line -> line.contains("cấp cao hơn"));
  }

  @Test
  void a_place_in_itself_is_reported_once() {
    assertThat(tree(corpus().place("ha-tinh", Level.PROVINCE, "ha-tinh")))
        .singleElement()
        .asString()
        .contains("chính mình");
  }

  @Test
  void a_circle_of_places_is_reported_once_with_its_members() {
    assertThat(
            tree(
                corpus()
                    .place("d", Level.COMMUNE, "b")
                    .place("b", Level.DISTRICT, "c")
                    .place("c", Level.DISTRICT, "a")
                    .place("a", Level.PROVINCE, "b")))
        .singleElement()
        .asString()
        .startsWith("ERROR content/dia-phuong.yaml:5: ")
        .contains("a → b → c → a");
  }
}
