package vn.doichieu.compare.lineage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doichieu.model.Identified;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;

/**
 * What a version of a plan changed in the one before, passage by passage in the order of the newer.
 * As everywhere, body and footnotes are compared, and case, punctuation and printed numbers make no
 * difference.
 *
 * <pre>{@code
 * Revision.of(newer, older, Lineage.between(older, newer, statements)).count(Kind.FIGURES);
 * }</pre>
 *
 * @param kept how many passages both have in the same words
 * @param changes the others
 */
public record Revision(int kept, List<Change> changes) {

  /** Letters of two passages that are compared word by word. */
  private static final int LONGEST = 12_000;

  /** Copies the list. */
  public Revision {
    changes = List.copyOf(changes);
  }

  /** What happened to a passage. */
  public enum Kind implements Identified {
    /** "Khác số liệu": a figure, a year or a scope differs. */
    FIGURES("figures"),
    /** "Diễn đạt lại": the words differ. */
    REWORDED("reworded"),
    /** "Thêm": only the newer has it. */
    ADDED("added"),
    /** "Bỏ": only the older has it. */
    DROPPED("dropped"),
    /** "Chuyển chỗ, gộp hoặc tách": what it says stands in other passages of the other version. */
    MOVED("moved");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /**
   * A passage that is not the same in both.
   *
   * @param kind what happened to it
   * @param newer the passage of the newer version
   * @param older that of the older; at least one of the two is there
   * @param also ids of passages of the other version that hold something of it, where it moved
   */
  public record Change(
      Kind kind, Optional<Passage> newer, Optional<Passage> older, List<String> also) {

    /** Copies the list. */
    public Change {
      also = List.copyOf(also);
    }

    /**
     * The words that went and came, the older text first. Of a passage that is alone, and of
     * passages so long that comparing every word would take too much memory, all words.
     */
    public List<WordDiff.Piece> pieces() {
      Optional<String> gone = older.map(Passage::text);
      Optional<String> come = newer.map(Passage::text);
      if (gone.isPresent()
          && come.isPresent()
          && gone.get().length() + come.get().length() <= LONGEST) {
        return WordDiff.of(gone.get(), come.get());
      }
      return Stream.concat(
              gone.stream()
                  .map(text -> new WordDiff.Piece(WordDiff.Kind.REMOVED, false, text, text)),
              come.stream().map(text -> new WordDiff.Piece(WordDiff.Kind.ADDED, false, text, "")))
          .toList();
    }
  }

  /**
   * Compares two versions.
   *
   * @param links what they share, as {@link Lineage} found it
   */
  public static Revision of(Plan newer, Plan older, List<Link> links) {
    return new RevisionReader(newer, older, links).revision();
  }

  /** How many passages something happened to. */
  public int count(Kind kind) {
    return (int) changes.stream().filter(change -> change.kind() == kind).count();
  }
}
