package vn.doichieu.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.doichieu.model.Term;
import vn.doichieu.text.SearchTokens;
import vn.doichieu.text.SearchWord;

/**
 * What the glossary's abbreviations stand for, {@code viet-tat}: a record for each (term,
 * abbreviation, meaning). A plan may say one or the other, and a reader types one of them.
 */
final class Abbreviations {

  private Abbreviations() {}

  /** Nothing where the glossary has none that is a single word of letters. */
  static Optional<Script> script(List<Term> glossary) {
    String records =
        glossary.stream()
            .filter(term -> SearchTokens.of(term.term()).size() == 1)
            .filter(term -> term.term().chars().noneMatch(Character::isDigit))
            .map(
                term ->
                    SearchWord.of(term.term()).term()
                        + Script.FIELD
                        + Script.field(term.term())
                        + Script.FIELD
                        + Script.field(term.meaning()))
            .collect(Collectors.joining(String.valueOf(Script.RECORD)));
    return records.isEmpty() ? Optional.empty() : Optional.of(new Script("viet-tat", records));
  }
}
