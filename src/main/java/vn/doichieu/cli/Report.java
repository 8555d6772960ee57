package vn.doichieu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Severity;

/** Collects the findings of a run, each once, and prints them sorted. */
final class Report {

  private final Messages messages;
  private final PrintWriter out;
  private final boolean strict;
  private final SortedSet<Finding> findings = new TreeSet<>();

  Report(Messages messages, PrintWriter out, boolean strict) {
    this.messages = messages;
    this.out = out;
    this.strict = strict;
  }

  void add(List<Finding> more) {
    findings.addAll(more);
  }

  /** Whether the run must stop: an error, or under {@code --strict} a warning. */
  boolean isBroken() {
    return strict ? !findings.isEmpty() : errors() > 0;
  }

  long errors() {
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
  }

  long warnings() {
    return findings.size() - errors();
  }

  void print() {
    findings.stream().map(messages::line).forEach(out::println);
    out.flush();
  }
}
