package vn.doichieu.compare.lineage;

import java.util.List;

/** What a word does where two clauses differ in it. */
enum WordKind {
  /** A number that counts or dates something. */
  FIGURE(""),
  /** Names a level or an area, so that another one is another scope. */
  SCOPE(
      "tỉnh huyện xã phường thị trấn thành phố thôn bản trung ương quốc gia toàn nước địa phương"
          + " vùng khu"),
  /** Leads to a year or a date: comes and goes with it. */
  HORIZON("đến năm tháng quý ngày giai đoạn trước sau từ trong hằng hàng mỗi hết vào tầm nhìn"),
  /** Says on which side of a figure the goal lies. */
  BOUND("trên dưới ít nhất tối thiểu đa khoảng hơn trở lên xuống không quá thấp gần"),
  /** Leads to a figure and says nothing of its own. */
  FILLER("đạt chiếm phấn đấu tỷ tỉ lệ ước là mức ở còn cấp"),
  /** Any other word. */
  PLAIN("");

  private final List<String> words;

  WordKind(String words) {
    this.words = words.isEmpty() ? List.of() : List.of(words.split(" "));
  }

  /** The words of this kind, with diacritics. */
  List<String> words() {
    return words;
  }
}
