package vn.doichieu.bake.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.InlineStyle;
import vn.doichieu.bake.site.Comparison;
import vn.doichieu.bake.site.Site;
import vn.doichieu.compare.Cell;
import vn.doichieu.compare.Matrix;
import vn.doichieu.compare.MatrixRow;
import vn.doichieu.compare.PlanTargets;
import vn.doichieu.model.Theme;

/** {@code so-sanh/chi-tieu.html}: indicators by theme and plans, Resolution 57-NQ/TW first. */
public final class MatrixPages extends ComparisonFamily {

  private static final String TABLE = "so-sanh-chi-tieu";
  private static final String EDITIONS = "tai-ve/";

  /**
   * The rows of a theme.
   *
   * @param theme the theme
   * @param rows its rows; at least one
   */
  public record ThemeRows(Theme theme, List<MatrixRow> rows) {}

  @Override
  Stream<DocumentModel> comparisons(Site site, CorpusStore store) {
    if (!site.portal().comparisons().contains(Comparison.MATRIX)) {
      return Stream.empty();
    }
    PlanTargets targets = PlanTargets.of(site.corpus());
    GroupPages pages =
        new GroupPages(
            Comparison.MATRIX.id(), site, new ColumnRoom(targets).columnsOfMatrix(site.corpus()));
    return PartsByGroup.of(pages.parts()).stream()
        .flatMap(parts -> pages(parts, pages, targets, site));
  }

  @Override
  Optional<DocumentModel> edition(DocumentModel page, Site site, CorpusStore store) {
    // No way leads from here but by the portal's full address, where it has one.
    String root = site.portal().baseUrl().orElse("");
    DocumentModel edition = variant(page, EDITIONS + page.getUri(), root);
    edition.setType("edition-matrix");
    InlineStyle.of("edition.css", store).putInto(edition);
    return Optional.of(edition);
  }

  private static Stream<DocumentModel> pages(
      List<GroupPages.Part> parts, GroupPages pages, PlanTargets targets, Site site) {
    Matrix matrix = Matrix.of(targets, parts.get(0).group().plans());
    List<ThemeRows> themes = themes(matrix, site);
    return parts.stream().map(part -> page(part, pages, themes, targets, site));
  }

  private static DocumentModel page(
      GroupPages.Part part,
      GroupPages pages,
      List<ThemeRows> themes,
      PlanTargets targets,
      Site site) {
    DocumentModel page =
        comparison(
            "matrix",
            part.address(),
            GroupPages.title("matrix.title", part),
            GroupPages.description("matrix", part),
            DataAddress.csv(TABLE, part.group(), site.corpus()));
    pages.fill(page, part, site);
    page.put("cards", PartsByGroup.cards(targets.compared(part.plans()), site));
    page.put("themes", themes);
    page.put("rowCount", themes.stream().mapToInt(theme -> theme.rows().size()).sum());
    page.put("hasMarks", rows(themes).anyMatch(row -> row.mark().isPresent()));
    page.put("hasUnchecked", rows(themes).anyMatch(MatrixPages::isUnchecked));
    page.put(
        "hasOthers",
        rows(themes)
            .flatMap(row -> row.cells().values().stream())
            .anyMatch(cell -> cell.kind() == Cell.Kind.NOT_COMPARABLE));
    return page;
  }

  private static List<ThemeRows> themes(Matrix matrix, Site site) {
    Map<String, List<MatrixRow>> byTheme = matrix.byTheme();
    List<ThemeRows> themes = new ArrayList<>();
    for (Theme theme : site.corpus().statements().themes()) {
      List<MatrixRow> rows = byTheme.getOrDefault(theme.id(), List.of());
      if (!rows.isEmpty()) {
        themes.add(new ThemeRows(theme, rows));
      }
    }
    return themes;
  }

  private static Stream<MatrixRow> rows(List<ThemeRows> themes) {
    return themes.stream().flatMap(theme -> theme.rows().stream());
  }

  private static boolean isUnchecked(MatrixRow row) {
    return row.national().stream()
        .anyMatch(
            national -> national.target().citation().flatMap(cited -> cited.verified()).isEmpty());
  }
}
