package vn.doichieu.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.doichieu.cli.ProgramDoor;

/** What came of one run of the program: its messages, its exit status, its pages. */
final class Run {

  private final Site site;
  private final Snapshot before;
  private final int status;
  private final String told;

  private Run(Site site, Snapshot before, int status, String told) {
    this.site = site;
    this.before = before;
    this.status = status;
    this.told = told;
  }

  /** Runs the program; whatever reaches the console, by whatever way, counts as told. */
  static Run of(Site site, Map<String, String> environment, List<String> arguments) {
    Snapshot before = Snapshot.of(site.publishedFolder());
    StringWriter messages = new StringWriter();
    PrintWriter writer = new PrintWriter(messages);
    ByteArrayOutputStream console = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintStream caught = new PrintStream(console, true, UTF_8);
    int status;
    try {
      System.setOut(caught);
      System.setErr(caught);
      status = ProgramDoor.run(writer, writer, environment, arguments.toArray(String[]::new));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    writer.flush();
    return new Run(site, before, status, messages + console.toString(UTF_8));
  }

  /** The program did what it was asked. */
  Run succeeds() {
    assertThat(status).as(told).isZero();
    assertThat(told).doesNotContain("Exception");
    return this;
  }

  /**
   * The program stopped with this status, told it in an editor's words, and left the last good site
   * as it was, with nothing beside it.
   */
  Run fails(int expected) {
    assertThat(status).as(told).isEqualTo(expected);
    assertThat(told).doesNotContain("Exception", "Error", "\tat ", "{0}");
    assertThat(Snapshot.of(site.publishedFolder())).isEqualTo(before);
    if (expected == 1) {
      assertThat(findings()).isNotEmpty();
    }
    return this;
  }

  /** Some line begins like this, a file and mostly its line, and holds all these words. */
  Run says(String beginning, String... words) {
    assertThat(findings())
        .as("a line that begins with %s and holds %s", beginning, List.of(words))
        .anyMatch(
            line -> line.startsWith(beginning) && List.of(words).stream().allMatch(line::contains));
    return this;
  }

  /** As {@link #says}, and nothing else is found. */
  Run saysOnly(String beginning, String... words) {
    assertThat(findings()).hasSize(1);
    return says(beginning, words);
  }

  /** Nothing is found, not even a doubt. */
  Run findsNothing() {
    assertThat(findings()).isEmpty();
    return this;
  }

  /** The messages hold these words anywhere. */
  Run tells(String... words) {
    assertThat(told).contains(words);
    return this;
  }

  /** All messages. */
  String told() {
    return told;
  }

  /** A page of the site, which must be there. */
  SitePage page(String address) {
    return SitePage.read(site.output().resolve(address), this);
  }

  /** The site has no such file. */
  Run hasNo(String address) {
    assertThat(site.output().resolve(address)).doesNotExist();
    return this;
  }

  /** The site has such a file. */
  Run has(String address) {
    assertThat(site.output().resolve(address)).isRegularFile();
    return this;
  }

  /** Every page of the site. */
  Stream<SitePage> pages() {
    return Snapshot.of(site.output()).files().keySet().stream()
        .filter(name -> name.endsWith(".html"))
        .filter(name -> Files.isRegularFile(site.output().resolve(name)))
        .map(this::page);
  }

  /** The lines that name a file: the rest is the summary at the end. */
  List<String> findings() {
    return told.lines()
        .filter(line -> line.matches("(content/[^:]*|[^\\s:]+)(:\\d+)?: .*"))
        .toList();
  }
}
