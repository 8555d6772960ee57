package vn.doichieu.check;

import java.util.function.Consumer;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;

/** The document that reports a result is linked by an address of the web. */
final class ResultAddresses implements Rule {

  @Override
  public void check(Corpus corpus, Consumer<Finding> findings) {
    corpus.statements().indicators().stream()
        .flatMap(indicator -> indicator.results().stream())
        .forEach(
            result ->
                result
                    .address()
                    .filter(address -> !OriginalAddress.isOfTheWeb(address))
                    .ifPresent(
                        address ->
                            findings.accept(
                                Finding.error(
                                    result.at(), "check.result-is-no-web-address", address))));
  }
}
