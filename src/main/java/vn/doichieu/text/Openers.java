package vn.doichieu.text;

/**
 * Words with which something begins that the scanners look for. Most words of a text are none of
 * them, and a look into a table by hash says so without comparing; where it says yes, the word may
 * still be another.
 */
final class Openers {

  /** Numbers in words, multiples, ordinals. */
  static final byte FIGURE = 1;

  /** Months and quarters. */
  static final byte DATE = 2;

  /** Words of recurrence. */
  static final byte RECURRENCE = 4;

  private static final int SIZE = 1024;
  private static final byte[] ROLES = new byte[SIZE];

  static {
    enter(FIGURE, "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười");
    enter(FIGURE, "gấp", "thứ");
    enter(DATE, "tháng", "quý", "quí");
    enter(RECURRENCE, "hằng", "hàng", "mỗi", "thường", "theo", "định");
    enter(RECURRENCE, "một", "hai", "ba", "bốn", "sáu", "tám", "chín", "mười");
  }

  private Openers() {}

  /** Whether a word of that hash may open something of a role. */
  static boolean may(int hash, byte role) {
    return (ROLES[slot(hash)] & role) != 0;
  }

  private static void enter(byte role, String... words) {
    for (String word : words) {
      ROLES[slot(word.hashCode())] |= role;
    }
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 10) & (SIZE - 1);
  }
}
