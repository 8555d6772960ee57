package vn.doichieu.bake.page;

import java.util.List;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.PageFamily;
import vn.doichieu.bake.site.Labels;
import vn.doichieu.bake.site.Site;
import vn.doichieu.export.Catalogue;
import vn.doichieu.export.DataFile;
import vn.doichieu.export.DataFile.Kind;
import vn.doichieu.export.DataTable;

/** {@code du-lieu/index.html}: the files of open data, and what their columns say. */
public final class OpenDataPage extends PageFamily {

  /**
   * A table with its files.
   *
   * @param table the table
   * @param csv its files for spreadsheet programs, more than one where it is split
   * @param json its files for programs
   */
  public record Download(DataTable table, List<DataFile> csv, List<DataFile> json) {}

  /** With more pairs the list is left to the pages of the pairs, each of which has its own. */
  private static final int MOST_PAIRS = 400;

  @Override
  protected Stream<DocumentModel> pages(Site site, CorpusStore store) {
    Catalogue catalogue = store.openData();
    DocumentModel page = page("open-data", "du-lieu/index.html", Labels.get("open-data.title"));
    String description = Labels.get("open-data.description");
    page.put("description", description);
    page.put(
        "linkedData",
        site.portal()
            .linkedData()
            .dataset(
                Labels.get("open-data.dataset", site.portal().name()),
                description,
                catalogue,
                site.portal().lastChanged()));
    page.put("hasReplaced", site.cards().size() > site.currentCards().size());
    page.put("workbooks", catalogue.files(Kind.WORKBOOK));
    page.put("tables", catalogue.tables().stream().map(t -> download(t, catalogue)).toList());
    page.put("indicators", catalogue.files(Kind.INDICATOR_CSV));
    List<DataFile> calendars = catalogue.files(Kind.CALENDAR);
    page.put("calendars", calendars.stream().filter(file -> file.subject().isEmpty()).toList());
    page.put(
        "planCalendars",
        catalogue.parts().isEmpty()
            ? calendars.stream().filter(file -> file.subject().isPresent()).toList()
            : List.of());
    List<DataFile> pairs = catalogue.files(Kind.PAIR_CSV);
    page.put("pairs", pairs.size() <= MOST_PAIRS ? pairs : List.of());
    page.put(
        "companions",
        Stream.of(Kind.README, Kind.DESCRIPTOR, Kind.CHECKSUMS, Kind.SCHEMA)
            .flatMap(kind -> catalogue.files(kind).stream())
            .toList());
    return Stream.of(page);
  }

  private static Download download(DataTable table, Catalogue catalogue) {
    return new Download(
        table,
        catalogue.files(Kind.TABLE_CSV, table.id()),
        catalogue.files(Kind.TABLE_JSON, table.id()));
  }
}
