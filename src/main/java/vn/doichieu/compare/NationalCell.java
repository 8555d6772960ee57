package vn.doichieu.compare;

import java.util.List;

/**
 * What a plan has to show for a national target.
 *
 * @param verdict how it stands to it; {@link NationalVerdict#UNDECIDED} where its own figures stand
 *     differently
 * @param statements the targets that the verdict rests on; none where the plan is silent
 * @param isElsewhere whether a silent plan speaks of the indicator for the year of another national
 *     target
 */
public record NationalCell(
    NationalVerdict verdict, List<NationalStatement> statements, boolean isElsewhere) {

  static final NationalCell SILENT = new NationalCell(NationalVerdict.SILENT, List.of(), false);
  static final NationalCell ELSEWHERE = new NationalCell(NationalVerdict.SILENT, List.of(), true);

  /** Copies the list. */
  public NationalCell {
    statements = List.copyOf(statements);
  }
}
