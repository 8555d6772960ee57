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
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Edition;
import vn.doichieu.publish.Checksums;
import vn.doichieu.publish.Fragments;
import vn.doichieu.publish.OfflineArchive;
import vn.doichieu.publish.OutputException;
import vn.doichieu.publish.OutputFolder;
import vn.doichieu.publish.SiteInspector;
import vn.doichieu.publish.Staging;
import vn.doichieu.read.ContentReader;
import vn.doichieu.read.ReadResult;

/** The order in which the stages run. The stages themselves do the work. */
final class Pipeline {

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
  int build(
      Path output, Optional<Path> zip, Optional<String> baseUrl, boolean editions, SourceDate date)
      throws IOException, OutputException {
    OutputFolder folder = OutputFolder.open(output, source);
    folder.recover();
    Corpus corpus = date.of(readAndCheck());
    if (report.isBroken()) {
      return failed();
    }
    long pages;
    Checksums sums;
    Optional<Checksums> archive = Optional.empty();
    try (Staging staging = folder.stage()) {
      progress.step("bake");
      report.add(
          new PortalBaker(Version.number(), editions)
              .bake(corpus, source, staging.directory(), baseUrl));
      if (report.isBroken()) {
        return failed();
      }
      Fragments.write(staging.directory());
      progress.step("inspect");
      report.add(new SiteInspector().inspect(staging.directory()));
      if (report.isBroken()) {
        return failed();
      }
      pages = pages(staging.directory());
      progress.step("sum");
      sums = Checksums.write(staging.directory());
      if (zip.isPresent()) {
        // Before the swap: while the folder is ours, and so that a full disk changes nothing.
        progress.step("zip");
        Edition edition = new Edition(corpus.edition().version(), corpus.lastChanged());
        archive = Optional.of(OfflineArchive.write(staging.directory(), sums, edition, zip.get()));
      }
      progress.step("publish");
      staging.publish();
    }
    progress.done();
    report.print();
    say("summary.ok", corpus.plans().size(), pages, output.normalize().toString());
    say("summary.code", sums.code());
    zip.ifPresent(file -> say("summary.zip", file.toString()));
    archive.ifPresent(packed -> say("summary.zip-code", packed.code()));
    if (report.warnings() > 0) {
      say("summary.warnings", report.warnings());
    }
    return ExitStatus.DONE;
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
