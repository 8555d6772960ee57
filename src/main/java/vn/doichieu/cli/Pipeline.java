package vn.doichieu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doichieu.bake.PortalBaker;
import vn.doichieu.check.Checker;
import vn.doichieu.model.ContentState;
import vn.doichieu.model.Corpus;
import vn.doichieu.publish.Checksums;
import vn.doichieu.publish.Fragments;
import vn.doichieu.publish.OfflineArchive;
import vn.doichieu.publish.OutputException;
import vn.doichieu.publish.OutputFolder;
import vn.doichieu.publish.SiteInspector;
import vn.doichieu.publish.Staging;
import vn.doichieu.publish.WriteException;
import vn.doichieu.read.ContentReader;
import vn.doichieu.read.ReadResult;

/** The order in which the stages run. The stages themselves do the work. */
final class Pipeline {

  private static final String DATA = "du-lieu";

  private final Messages messages;
  private final PrintWriter out;
  private final Progress progress;
  private final Report report;
  private final Path source;

  Pipeline(Messages messages, PrintWriter out, Path source, boolean strict) {
    this.messages = messages;
    this.out = out;
    this.progress = new Progress(messages, out);
    this.report = new Report(messages, out, strict);
    this.source = source;
  }

  /** Reads and checks, and tells what was found. */
  int check() throws IOException {
    Corpus corpus = readAndCheck();
    report.print();
    if (report.isBroken()) {
      say("summary.check-failed", report.errors(), report.warnings());
      return ExitStatus.FINDINGS;
    }
    if (report.warnings() > 0) {
      say("summary.warnings", report.warnings());
    }
    say("summary.checked", corpus.plans().size());
    return ExitStatus.DONE;
  }

  /** Builds the site; whatever goes wrong, the last good one stays. */
  int build(BuildOrder order) throws IOException, OutputException {
    OutputFolder folder = OutputFolder.open(order.output(), source);
    folder.recover();
    Corpus corpus = order.date().of(readAndCheck());
    if (report.isBroken()) {
      return failed();
    }
    Optional<Built> built;
    try (Staging staging = folder.stage()) {
      built = publish(staging, corpus, order, folder.path().toAbsolutePath());
    }
    if (built.isEmpty()) {
      return failed();
    }
    progress.done();
    report.print();
    say(
        "summary.ok",
        corpus.plans().size(),
        built.get().pages(),
        order.output().normalize().toString());
    say("summary.code", built.get().sums().code());
    order.zip().ifPresent(file -> say("summary.zip", file.toString()));
    built.get().archive().ifPresent(packed -> say("summary.zip-code", packed.code()));
    if (report.warnings() > 0) {
      say("summary.warnings", report.warnings());
    }
    return ExitStatus.DONE;
  }

  private record Built(long pages, Checksums sums, Optional<Checksums> archive) {}

  private Optional<Built> publish(Staging staging, Corpus corpus, BuildOrder order, Path output)
      throws IOException {
    try {
      Optional<Long> pages = bake(staging.directory(), corpus, order);
      if (pages.isEmpty()) {
        return Optional.empty();
      }
      progress.step("sum");
      Checksums sums = Checksums.write(staging.directory(), summed());
      Optional<Checksums> archive = Optional.empty();
      if (order.zip().isPresent()) {
        // Before the swap: while the folder is ours, and so that a full disk changes nothing.
        archive = Optional.of(pack(staging.directory(), sums, corpus, order.zip().get()));
      }
      progress.step("publish");
      staging.publish();
      return Optional.of(new Built(pages.get(), sums, archive));
    } catch (IOException | RuntimeException problem) {
      throw told(output.getParent(), problem);
    }
  }

  /** The open data come with sums, which hold unless the look replaces some of their files. */
  private List<String> summed() {
    return Files.exists(source.resolve("assets").resolve(DATA)) ? List.of() : List.of(DATA);
  }

  /** Returns the number of pages; empty where there are findings. */
  private Optional<Long> bake(Path folder, Corpus corpus, BuildOrder order) throws IOException {
    progress.step("bake");
    report.add(
        new PortalBaker(Version.number(), order.editions())
            .bake(corpus, source, folder, order.baseUrl()));
    if (!report.isBroken()) {
      Fragments.write(folder);
      progress.step("inspect");
      report.add(new SiteInspector().inspect(folder));
    }
    return report.isBroken() ? Optional.empty() : Optional.of(pages(folder));
  }

  private Checksums pack(Path site, Checksums sums, Corpus corpus, Path zip) throws IOException {
    progress.step("zip");
    try {
      ContentState state = new ContentState(corpus.state().code(), corpus.lastChanged());
      return OfflineArchive.write(site, sums, state, zip);
    } catch (IOException problem) {
      throw told(zip.toAbsolutePath().getParent(), problem);
    }
  }

  /** While the room that is left still tells what is wrong: it comes back with the clearing up. */
  private static IOException told(Path folder, Exception problem) {
    Optional<WriteException> full = WriteException.of(folder, problem);
    if (full.isEmpty() && problem instanceof RuntimeException fault) {
      throw fault;
    }
    return full.orElseThrow();
  }

  /** Reads and checks the content for a command that changes it; empty where it has errors. */
  Optional<Corpus> readSound() throws IOException {
    Corpus corpus = readAndCheck();
    report.print();
    return report.isBroken() ? Optional.empty() : Optional.of(corpus);
  }

  private Corpus readAndCheck() throws IOException {
    progress.step("read");
    ReadResult result = new ContentReader().read(source);
    report.add(result.findings());
    Corpus corpus = result.corpus();
    progress.step("check");
    Checker checker = result.isWhole() ? Checker.standard() : Checker.ofPart();
    report.add(checker.check(corpus));
    progress.done();
    return corpus;
  }

  private int failed() {
    progress.done();
    report.print();
    say("summary.failed", report.errors(), report.warnings());
    return ExitStatus.FINDINGS;
  }

  private static long pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).count();
    }
  }

  private void say(String key, Object... arguments) {
    List<String> words = Stream.of(arguments).map(Object::toString).toList();
    out.println(messages.get(key, words.toArray()));
    out.flush();
  }
}
