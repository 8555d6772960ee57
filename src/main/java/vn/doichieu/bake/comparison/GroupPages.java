package vn.doichieu.bake.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.site.Card;
import vn.doichieu.bake.site.Labels;
import vn.doichieu.bake.site.Site;
import vn.doichieu.compare.PlanGroup;
import vn.doichieu.compare.PlanGroups;
import vn.doichieu.model.Place;
import vn.doichieu.model.Plan;

/**
 * Where the pages of one comparison stand: {@code so-sanh/<name>.html} for the group to begin with
 * and {@code so-sanh/<name>/tinh-<province>.html} for the others, in parts where one page would
 * grow beyond 500 kB.
 */
public final class GroupPages {

  private static final String UNPLACED = "chua-ro";
  private static final String PROVINCES = "cac-tinh";

  private final String name;
  private final List<PlanGroup> groups;
  private final int most;

  /**
   * The pages of a comparison.
   *
   * @param name its name in addresses, such as {@code chi-tieu}
   * @param most how many plans fit on a page
   */
  GroupPages(String name, Site site, int most) {
    this.name = name;
    this.groups = PlanGroups.of(site.corpus());
    this.most = most;
  }

  /**
   * One page.
   *
   * @param group the group it is of
   * @param address where it stands
   * @param number its number among the pages of its group, from 1
   * @param count pages of the group
   * @param previous address of the page before
   * @param next address of the page after
   * @param plans the plans on it
   */
  public record Part(
      PlanGroup group,
      String address,
      int number,
      int count,
      Optional<String> previous,
      Optional<String> next,
      List<Plan> plans) {}

  /**
   * A link to the first page of another group.
   *
   * @param name name of the province; empty for the plans of which nobody knows it
   * @param address the page
   * @param plans number of plans
   */
  public record GroupLink(Optional<String> name, String address, int plans) {}

  /** Every page, the first of which is the one to begin with. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (PlanGroup group : groups) {
      List<List<Plan>> pages = group.parts(most);
      for (int number = 1; number <= pages.size(); number++) {
        parts.add(
            new Part(
                group,
                address(group, number),
                number,
                pages.size(),
                number > 1 ? Optional.of(address(group, number - 1)) : Optional.empty(),
                number < pages.size() ? Optional.of(address(group, number + 1)) : Optional.empty(),
                pages.get(number - 1)));
      }
    }
    return parts;
  }

  /** Links to the groups of the provinces; none while all plans stand together. */
  List<GroupLink> links() {
    return groups.stream()
        .filter(
            group ->
                group.kind() == PlanGroup.Kind.PROVINCE || group.kind() == PlanGroup.Kind.UNPLACED)
        .map(
            group ->
                new GroupLink(
                    group.province().map(Place::name), address(group, 1), group.plans().size()))
        .toList();
  }

  /** Puts on a page what {@code lib/comparison.ftl} needs of the groups. */
  void fill(DocumentModel page, Part part, Site site) {
    page.put("part", part);
    page.put("cards", cards(part, site));
    page.put("provinceName", part.group().province().map(Place::name));
    page.put("groups", isFirst(part) ? links() : List.of());
    page.put("mainAddress", address(groups.get(0), 1));
  }

  /** The title of a part: that of the comparison, with the province where it is of one. */
  static String title(String key, Part part) {
    String whole = Labels.get(key);
    String title =
        switch (part.group().kind()) {
          case ALL, PROVINCES -> whole;
          case PROVINCE ->
              Labels.get(
                  "comparison.province",
                  whole,
                  part.group().province().map(Place::name).orElse(""));
          case UNPLACED -> Labels.get("comparison.unplaced", whole);
        };
    return Labels.numbered(title, part.number());
  }

  /**
   * What a part is described with: the words for the whole, or for others than the first its title
   * and what any part holds.
   *
   * @param name what the keys of the comparison begin with
   */
  static String description(String name, Part part) {
    String title = title(name + ".title", part);
    return title.equals(Labels.get(name + ".title"))
        ? Labels.get(name + ".description")
        : Labels.get("comparison.part.description", title);
  }

  private static List<Card> cards(Part part, Site site) {
    return part.plans().stream().flatMap(plan -> site.card(plan.id()).stream()).toList();
  }

  private boolean isFirst(Part part) {
    return part.group() == groups.get(0) && part.number() == 1;
  }

  private String address(PlanGroup group, int number) {
    String suffix = number == 1 ? "" : "-" + number;
    String file =
        switch (group.kind()) {
          case ALL, PROVINCES -> number == 1 ? "" : "/" + PROVINCES + suffix;
          case PROVINCE -> "/tinh-" + group.province().map(Place::id).orElse("") + suffix;
          case UNPLACED -> "/" + UNPLACED + suffix;
        };
    return ComparisonFamily.FOLDER + name + file + ".html";
  }
}
