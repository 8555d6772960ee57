package vn.doichieu.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Location;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Section;
import vn.doichieu.model.SuppliedCopy;
import vn.doichieu.text.CopyWords;
import vn.doichieu.text.CopyWords.Deviation;

/**
 * The words of a plan, with every correction undone, are the words of the supplied copy, in order.
 * Footnotes, which may move, are compared on their own.
 */
final class WordsAsSupplied {

  private static final int WORDS_BEFORE = 4;
  private static final int WORDS_AFTER = 8;

  /** Reports the first deviation in the text, and the first in the footnotes. */
  void check(Plan plan, SuppliedCopy copy, byte[] bytes, Consumer<Finding> findings) {
    Optional<String> decoded = decode(bytes);
    if (decoded.isEmpty()) {
      findings.accept(
          Finding.warning(plan.file().at("source"), "check.copy-is-not-utf8", copy.file()));
      return;
    }
    CopyWords supplied = CopyWords.ofCopy(decoded.get());
    checkText(plan, copy, supplied, findings);
    checkFootnotes(plan, copy, supplied, findings);
  }

  private static void checkText(
      Plan plan, SuppliedCopy copy, CopyWords supplied, Consumer<Finding> findings) {
    List<Passage> passages =
        plan.text()
            .allSections()
            .filter(section -> section.role() != Section.Role.FOOTNOTES)
            .flatMap(Section::ownPassages)
            .filter(passage -> passage.kind() != Passage.Kind.FOOTNOTE)
            .toList();
    CopyWords words =
        CopyWords.ofText(
            passages.stream().map(WordsAsSupplied::line).collect(Collectors.joining("\n")));
    Optional<Deviation> deviation = words.deviation(supplied);
    if (deviation.isEmpty()) {
      return;
    }
    int here = deviation.get().here();
    Location at =
        passages.isEmpty()
            ? Location.of(plan.file().name())
            : plan.file().at(passages.get(words.lineOf(here)).line());
    findings.accept(
        Finding.warning(
            at,
            "check.words-differ",
            copy.file(),
            supplied.around(deviation.get().there(), WORDS_BEFORE, WORDS_AFTER),
            words.around(here, WORDS_BEFORE, WORDS_AFTER)));
  }

  private static void checkFootnotes(
      Plan plan, SuppliedCopy copy, CopyWords supplied, Consumer<Finding> findings) {
    // A list: two footnotes may have the same words.
    List<String> missing = new ArrayList<>(supplied.footnotes());
    List<Passage> footnotes =
        plan.text()
            .allPassages()
            .filter(passage -> passage.kind() == Passage.Kind.FOOTNOTE)
            .toList();
    Optional<Passage> added = Optional.empty();
    for (Passage footnote : footnotes) {
      String text =
          footnote.withItems().map(p -> p.wording().supplied()).collect(Collectors.joining(" "));
      Optional<String> same =
          missing.stream().filter(note -> wordsOf(note).equals(wordsOf(text))).findFirst();
      same.ifPresent(missing::remove);
      if (same.isEmpty() && added.isEmpty()) {
        added = Optional.of(footnote);
      }
    }
    if (added.isPresent()) {
      findings.accept(
          Finding.warning(
              plan.file().at(added.get().line()),
              "check.footnote-differs",
              copy.file(),
              added.get().marker()));
    } else if (!missing.isEmpty()) {
      findings.accept(
          Finding.warning(
              plan.file().at("source"),
              "check.footnote-missing",
              copy.file(),
              CopyWords.ofText(missing.get(0)).around(0, 0, WORDS_AFTER)));
    }
  }

  /** A printed number is part of the text; a dash before an item is not. */
  private static String line(Passage passage) {
    boolean printed = passage.marker().chars().anyMatch(Character::isLetterOrDigit);
    String supplied = passage.wording().supplied().replace('\n', ' ');
    return printed ? passage.marker() + " " + supplied : supplied;
  }

  private static String wordsOf(String text) {
    return String.join(" ", CopyWords.ofText(text).words(false));
  }

  /** The text of a copy in UTF-8, or in UTF-16 with a byte order mark. */
  private static Optional<String> decode(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << Byte.SIZE | bytes[1] & 0xFF;
    boolean utf16 = mark == 0xFEFF || mark == 0xFFFE;
    Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
