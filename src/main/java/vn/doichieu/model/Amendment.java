package vn.doichieu.model;

import java.util.List;

/**
 * A stretch where the reading text of a passage parts from the supplied one.
 *
 * @param suppliedStart offset of its first character in the supplied text
 * @param suppliedEnd offset after its last character there
 * @param start offset of its first character in the reading text
 * @param end offset after its last character there
 */
public record Amendment(int suppliedStart, int suppliedEnd, int start, int end) {

  /**
   * Where in the reading text a stretch begins that begins at this offset of the supplied text; one
   * that begins inside an amendment takes the whole of it.
   *
   * @param amendments those of the passage, in order
   */
  public static int startInText(List<Amendment> amendments, int offset) {
    int shift = 0;
    for (Amendment amendment : amendments) {
      if (offset < amendment.suppliedStart) {
        break;
      }
      if (offset < amendment.suppliedEnd) {
        return amendment.start;
      }
      shift = amendment.end - amendment.suppliedEnd;
    }
    return offset + shift;
  }

  /** Where in the reading text a stretch ends that ends before this offset of the supplied text. */
  public static int endInText(List<Amendment> amendments, int offset) {
    int shift = 0;
    for (Amendment amendment : amendments) {
      if (offset <= amendment.suppliedStart) {
        break;
      }
      if (offset <= amendment.suppliedEnd) {
        return amendment.end;
      }
      shift = amendment.end - amendment.suppliedEnd;
    }
    return offset + shift;
  }
}
