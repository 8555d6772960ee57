package vn.doichieu.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doichieu.compare.lineage.BakedPairs;
import vn.doichieu.compare.lineage.BakedPairs.Pair;
import vn.doichieu.compare.lineage.Lineage;
import vn.doichieu.compare.lineage.SideBySide;
import vn.doichieu.compare.lineage.SideBySideRow;
import vn.doichieu.export.DataFile.Kind;
import vn.doichieu.export.file.CsvFile;
import vn.doichieu.export.table.PairTable;
import vn.doichieu.export.table.Rows;
import vn.doichieu.model.Corpus;

/** {@code cap/<a>--<b>.csv}: the passages of two plans side by side, for pairs with a page. */
final class PairFiles {

  private static final String FOLDER = "cap/";

  private final Corpus corpus;
  private final Lineage lineage;
  private final Words words;

  PairFiles(Corpus corpus, Lineage lineage, Words words) {
    this.corpus = corpus;
    this.lineage = lineage;
    this.words = words;
  }

  /** One file a pair. */
  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (Pair pair : BakedPairs.of(corpus)) {
      String title =
          words.get(
              "file.pair",
              pair.first().metadata().shortName(),
              pair.second().metadata().shortName());
      drafts.add(
          new Draft(
              FOLDER + pair.id() + ".csv",
              Kind.PAIR_CSV,
              title,
              Optional.of(pair.id()),
              Optional.empty(),
              Optional.empty(),
              (out, scratch) -> CsvFile.write(rows(pair), out)));
    }
    return drafts;
  }

  private Rows<SideBySideRow> rows(Pair pair) {
    return new Rows<>(
        PairTable.TABLE,
        SideBySide.of(
            pair.first(),
            pair.second(),
            lineage.of(pair.first().id()).linksTo(pair.second().id())));
  }
}
