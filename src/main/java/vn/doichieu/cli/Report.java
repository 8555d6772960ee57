package vn.doichieu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Severity;

/** Collects the findings of a run and prints them, sorted, once. */
final class Report {

  private final Messages messages;
  private final PrintWriter out;
  private final boolean strict;
  private final List<Finding> findings = new ArrayList<>();

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
    findings.stream().distinct().sorted().map(messages::line).forEach(out::println);
    out.flush();
  }
}
