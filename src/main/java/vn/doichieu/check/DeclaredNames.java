package vn.doichieu.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.doichieu.model.AgencyKind;
import vn.doichieu.model.Assignment;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Location;
import vn.doichieu.model.Theme;
import vn.doichieu.text.Nearest;

/** The themes of indicators and the kinds of agencies are declared. */
final class DeclaredNames implements Rule {

  @Override
  public void check(Corpus corpus, Consumer<Finding> findings) {
    check(
        corpus.statements().themes().stream().map(Theme::id).toList(),
        List.copyOf(corpus.statements().indicators()),
        Indicator::theme,
        Indicator::at,
        "check.theme-unknown",
        findings);
    check(
        corpus.statements().agencyKinds().stream().map(AgencyKind::id).toList(),
        corpus.statements().assignments(),
        Assignment::kind,
        assignment -> assignment.citation().at(),
        "check.agency-kind-unknown",
        findings);
  }

  private static <T> void check(
      List<String> declared,
      List<T> records,
      Function<T, String> name,
      Function<T, Location> at,
      String key,
      Consumer<Finding> findings) {
    Nearest nearest = Nearest.among(declared);
    for (T named : records) {
      String id = name.apply(named);
      if (!declared.contains(id)) {
        findings.accept(
            Suggestion.finding(at.apply(named), key, nearest.to(id), id, Shown.list(declared)));
      }
    }
  }
}
