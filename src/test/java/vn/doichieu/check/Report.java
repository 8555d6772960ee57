package vn.doichieu.check;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.model.Finding;

/** What an editor would read of the findings of one rule. */
final class Report {

  private static final ResourceBundle MESSAGES =
      ResourceBundle.getBundle("vn.doichieu.check.messages", Locale.ROOT);

  private Report() {}

  /** The findings of a rule, sorted, one {@code SEVERITY file:line: message} each. */
  static List<String> of(Rule rule, CorpusBuilder corpus) {
    Queue<Finding> findings = new ConcurrentLinkedQueue<>();
    rule.check(corpus.build(), findings::add);
    return findings.stream().sorted().map(Report::line).toList();
  }

  static String line(Finding finding) {
    Object[] arguments = finding.arguments().toArray();
    String message = new MessageFormat(MESSAGES.getString(finding.key())).format(arguments);
    return "%s %s:%d: %s"
        .formatted(finding.severity(), finding.at().file(), finding.at().line(), message);
  }
}
