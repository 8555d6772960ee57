package vn.doichieu.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.doichieu.compare.lineage.Lineage;
import vn.doichieu.export.DataFile.Kind;
import vn.doichieu.export.calendar.PlanCalendars;
import vn.doichieu.export.file.JsonFile;
import vn.doichieu.export.table.Rows;
import vn.doichieu.model.Corpus;

/**
 * Writes the open data of a portal: every table as CSV and JSON, all of them as a workbook, each
 * indicator on its own, the milestones as calendars, and what describes and proves them. The same
 * corpus gives the same bytes on any day and in any place.
 *
 * <pre>{@code
 * Catalogue catalogue = OpenData.write(corpus, lineage, site.resolve("du-lieu"), about);
 * }</pre>
 */
public final class OpenData {

  /** The folder of plans whose province is not known, where the big tables are split. */
  public static final String UNPLACED = Dataset.UNPLACED;

  private OpenData() {}

  /** The folder of a province's parts, where the big tables are split. */
  public static String folder(String province) {
    return Dataset.PROVINCE + province;
  }

  /** Whether there are so many plans that the big tables are split by province. */
  public static boolean isSplit(Corpus corpus) {
    return Dataset.isSplit(corpus);
  }

  /**
   * Writes the files, in parallel and each as a stream.
   *
   * @param corpus a corpus that {@code check} has nothing against
   * @param lineage what its plans share
   * @param folder the folder of open data; made where it is missing, files of the same names are
   *     replaced
   * @param about what the portal says of itself
   * @return what was written
   * @throws IOException where a file cannot be written
   * @throws IllegalArgumentException where an id is no safe file name, which {@code check} reports;
   *     nothing is written then
   */
  public static Catalogue write(Corpus corpus, Lineage lineage, Path folder, Publication about)
      throws IOException {
    Optional<LocalDate> date = corpus.lastChanged();
    Words words = new Words(Words.VIETNAMESE);
    Dataset data = new Dataset(corpus, lineage, words);
    DataFiles dataFiles =
        new DataFiles(
            data,
            words,
            new Workbooks(data, words, about, date),
            new IndicatorCard(data, words, about, date));
    PlanCalendars calendars = new PlanCalendars(corpus, words::get, about.baseUrl());
    List<Draft> drafts = new ArrayList<>(dataFiles.drafts());
    drafts.addAll(new CalendarFiles(calendars, data, words).drafts());
    drafts.addAll(new PairFiles(corpus, lineage, words).drafts());
    drafts.addAll(new PlanScripts(corpus, words).drafts());
    List<DataFile> files = write(drafts, folder);

    Catalogue soFar = catalogue(data, words, files);
    DataPackage descriptor = new DataPackage(data, soFar, words, about, date);
    Readme readme = new Readme(data, soFar, about, date);
    files.addAll(
        write(
            List.of(
                Draft.of(
                    "datapackage.json",
                    Kind.DESCRIPTOR,
                    words.get("file.descriptor"),
                    (out, scratch) -> JsonFile.write(descriptor.value(), out)),
                Draft.of(
                    "README.md",
                    Kind.README,
                    words.get("file.readme"),
                    (out, scratch) -> text(readme.text(), out))),
            folder));
    files.sort(Comparator.comparing(DataFile::path));

    StringBuilder sums = new StringBuilder();
    files.forEach(file -> sums.append(file.sha256()).append("  ").append(file.path()).append('\n'));
    Draft checksums =
        Draft.of(
            "SHA256SUMS",
            Kind.CHECKSUMS,
            words.get("file.checksums"),
            (out, scratch) -> text(sums.toString(), out));
    files.add(checksums.write(folder));
    return catalogue(data, words, files);
  }

  /**
   * Where one file fails the others are finished first: nobody writes after this has returned. On
   * threads of its own: pages are rendered on the common pool meanwhile, and who waits for that
   * pool's tasks keeps a processor busy with looking for some.
   */
  private static List<DataFile> write(List<Draft> drafts, Path folder) throws IOException {
    int threads = Math.min(drafts.size(), Runtime.getRuntime().availableProcessors());
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<DataFile>> files = new ArrayList<>();
      for (Draft draft : drafts) {
        files.add(pool.submit(() -> draft.write(folder)));
      }
      return finished(files);
    } finally {
      pool.shutdown();
    }
  }

  private static List<DataFile> finished(List<Future<DataFile>> files) throws IOException {
    List<DataFile> written = new ArrayList<>();
    Optional<ExecutionException> failure = Optional.empty();
    for (Future<DataFile> file : files) {
      try {
        written.add(file.get());
      } catch (ExecutionException e) {
        failure.ifPresent(first -> first.getCause().addSuppressed(e.getCause()));
        failure = failure.or(() -> Optional.of(e));
      } catch (InterruptedException e) {
        files.forEach(other -> other.cancel(true));
        Thread.currentThread().interrupt();
        throw new InterruptedIOException();
      }
    }
    if (failure.isPresent()) {
      Throwable cause = failure.get().getCause();
      if (cause instanceof IOException unwritable) {
        throw unwritable;
      }
      if (cause instanceof RuntimeException fault) {
        throw fault;
      }
      if (cause instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(cause);
    }
    return written;
  }

  private static void text(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Catalogue catalogue(Dataset data, Words words, List<DataFile> files) {
    List<DataTable> tables = data.tables().stream().map(rows -> table(rows, data, words)).toList();
    List<DataPart> parts =
        files.stream()
            .filter(file -> file.kind() == Kind.WORKBOOK)
            .flatMap(file -> file.part().stream())
            .toList();
    return new Catalogue(
        tables, parts, files.stream().sorted(Comparator.comparing(DataFile::path)).toList());
  }

  private static DataTable table(Rows<?> rows, Dataset data, Words words) {
    return words.describe(rows.table(), rows.rows().size(), data.isBig(rows) && data.isSplit());
  }
}
