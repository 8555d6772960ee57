package vn.doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.doichieu.model.Amendment;
import vn.doichieu.model.Wording;

/** Offsets of the supplied text lead to the same words of the reading text. */
class AmendmentsTest {

  @Provide
  Arbitrary<List<String>> bodies() {
    return Arbitraries.of(
            "an", " ", "đô thị ", "{~~tu~>tư~~}", "{--3--}", "{~~a b~>c~~}", "{>>ghi chú<<}", ", ")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Property
  void outside_the_amendments_both_texts_have_the_same_characters(
      @ForAll("bodies") List<String> parts) {
    String body = String.join("", parts).strip();
    Reading reading = Reading.of("mở " + body + " kết");
    Wording wording = reading.passage().wording();
    List<Amendment> amendments = wording.amendments();

    int supplied = 0;
    int text = 0;
    for (Amendment amendment : amendments) {
      assertThat(wording.supplied().substring(supplied, amendment.suppliedStart()))
          .isEqualTo(wording.text().substring(text, amendment.start()));
      supplied = amendment.suppliedEnd();
      text = amendment.end();
    }
    assertThat(wording.supplied().substring(supplied)).isEqualTo(wording.text().substring(text));
  }

  @Property
  void every_stretch_of_the_supplied_text_leads_to_a_stretch_of_the_reading_text(
      @ForAll("bodies") List<String> parts,
      @ForAll("offsets") int from,
      @ForAll("offsets") int to) {
    Wording wording =
        Reading.of("mở " + String.join("", parts).strip() + " kết").passage().wording();
    int length = wording.supplied().length();
    int start = Math.min(from, to) % length;
    int end = Math.max(start + 1, Math.max(from, to) % length);

    assertThat(Amendment.startInText(wording.amendments(), start))
        .isBetween(0, Amendment.endInText(wording.amendments(), end));
    assertThat(Amendment.endInText(wording.amendments(), end))
        .isLessThanOrEqualTo(wording.text().length());
  }

  @Provide
  Arbitrary<Integer> offsets() {
    return Arbitraries.integers().between(0, 200);
  }
}
