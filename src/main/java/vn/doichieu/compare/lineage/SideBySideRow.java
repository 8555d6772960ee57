package vn.doichieu.compare.lineage;

import java.util.List;
import java.util.Optional;
import vn.doichieu.model.Identified;
import vn.doichieu.model.Passage;

/**
 * A row of two plans side by side: two passages that are alike, or one that has no partner.
 *
 * @param first the passage of the first plan
 * @param second that of the second plan; at least one of the two is there
 * @param verdict how they stand to each other
 * @param similarity of the clauses they share, the best; 0 for one alone
 */
public record SideBySideRow(
    Optional<Entry> first, Optional<Entry> second, Verdict verdict, double similarity) {

  /** How the passages of a row stand to each other. */
  public enum Verdict implements Identified {
    /** "Nguyên văn": both say the same words, and nothing else. */
    VERBATIM("verbatim"),
    /** "Khác số liệu": some clause differs in a figure, a year or a scope. */
    FIGURES("figures"),
    /** "Diễn đạt lại": some clause is reworded. */
    REWORDED("reworded"),
    /** Some clauses are the same in both, the others stand in one only. */
    PARTLY("partly"),
    /** One alone; what is like it stands beside another passage. */
    ELSEWHERE("elsewhere"),
    /** "Nội dung riêng": one alone, with no like. */
    OWN("own");

    private final String id;

    Verdict(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /**
   * A passage with its words marked.
   *
   * @param passage the passage
   * @param pieces its text, cut where the marks change; together they are the text
   * @param also other passages of the other plan that have something like it
   */
  public record Entry(Passage passage, List<Piece> pieces, List<Also> also) {

    /** Copies the lists. */
    public Entry {
      pieces = List.copyOf(pieces);
      also = List.copyOf(also);
    }
  }

  /** What a stretch of a passage is beside the other plan. */
  public enum Mark implements Identified {
    /** The other has it too, or there is nothing to compare it with. */
    PLAIN("plain"),
    /** Words that the clause beside it does not have. */
    CHANGED("changed"),
    /** A figure that the clause beside it does not have. */
    FIGURE("figure"),
    /** A clause that the other plan does not have. */
    OWN("own");

    private final String id;

    Mark(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /**
   * Some words in a row.
   *
   * @param mark what they are
   * @param text the words as the plan has them
   */
  public record Piece(Mark mark, String text) {}

  /**
   * Another passage that is like one.
   *
   * @param passage its id in the other plan
   * @param kinship how the clause most like it stands to it
   * @param similarity of that clause
   */
  public record Also(String passage, Kinship kinship, double similarity) {

    static Also of(String passage, List<Link> links) {
      Link best = links.get(0);
      for (Link link : links) {
        best = link.similarity() > best.similarity() ? link : best;
      }
      return new Also(passage, best.kinship(), best.similarity());
    }
  }

  /** Whether both passages say the same words. */
  public boolean isSame() {
    return verdict == Verdict.VERBATIM;
  }

  static SideBySideRow both(Entry first, Entry second, List<Link> links) {
    double similarity = 0;
    boolean figures = false;
    boolean reworded = false;
    for (Link link : links) {
      similarity = Math.max(similarity, link.similarity());
      figures |= link.kinship() == Kinship.FIGURES;
      reworded |= link.kinship() == Kinship.REWORDED;
    }
    Verdict verdict = Verdict.PARTLY;
    if (figures) {
      verdict = Verdict.FIGURES;
    } else if (reworded) {
      verdict = Verdict.REWORDED;
    } else if (WordMarks.isSame(first.passage(), second.passage())) {
      verdict = Verdict.VERBATIM;
    }
    return new SideBySideRow(Optional.of(first), Optional.of(second), verdict, similarity);
  }

  static SideBySideRow alone(Optional<Entry> first, Optional<Entry> second) {
    boolean elsewhere = !first.or(() -> second).orElseThrow().also().isEmpty();
    return new SideBySideRow(first, second, elsewhere ? Verdict.ELSEWHERE : Verdict.OWN, 0);
  }
}
