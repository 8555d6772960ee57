package vn.doichieu.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Location;

/**
 * Reads one content file as text: UTF-8 only, a byte order mark and Windows line ends accepted,
 * decomposed letters composed.
 */
final class FileText {

  /** The largest file that is read, in bytes; a plan of 5,000 passages has about 2 MB. */
  static final long LIMIT = 16L << 20;

  private FileText() {}

  /**
   * The text of a file, with {@code \n} line ends and in NFC; empty where it cannot be read as text
   * (which is reported).
   *
   * @param path the file
   * @param name its name for findings
   */
  static Optional<String> read(Path path, String name, Consumer<Finding> findings) {
    Location file = Location.of(name);
    byte[] bytes;
    try {
      long size = Files.size(path);
      if (size > LIMIT) {
        findings.accept(Finding.error(file, "file.too-large", megabytes(size), megabytes(LIMIT)));
        return Optional.empty();
      }
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      findings.accept(Finding.error(file, "file.unreadable"));
      return Optional.empty();
    }
    Optional<String> text = decode(bytes);
    if (text.isEmpty()) {
      findings.accept(
          Finding.error(
              Location.of(name), "file.not-utf8." + LegacyEncoding.guess(bytes).messageKey()));
      return Optional.empty();
    }
    String composed = compose(normalizeLineEnds(text.get()), file, findings);
    Optional<LegacyEncoding> disguised = LegacyEncoding.disguisedIn(composed);
    if (disguised.isPresent()) {
      String key = "file.legacy-letters." + disguised.get().messageKey();
      findings.accept(Finding.error(file, key));
      return Optional.empty();
    }
    return rejectForbidden(composed, name, findings);
  }

  private static String megabytes(long bytes) {
    return Long.toString(Math.max(1, bytes >> 20));
  }

  private static Optional<String> decode(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String normalizeLineEnds(String text) {
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return withoutMark.indexOf('\r') < 0
        ? withoutMark
        : withoutMark.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String compose(String text, Location file, Consumer<Finding> findings) {
    if (isPlainlyComposed(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return text;
    }
    findings.accept(Finding.warning(file, "file.not-nfc"));
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * Whether every character is one that Vietnamese is written with and that no composition changes;
   * asked first, because the full question is slow.
   */
  private static boolean isPlainlyComposed(String text) {
    for (char c : text.toCharArray()) {
      if (c >= '\u0300' && (c < '\u1EA0' || c > '\u1EF9') && (c < '\u2010' || c > '\u2027')) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> rejectForbidden(
      String text, String name, Consumer<Finding> findings) {
    OptionalInt at = ForbiddenCharacter.in(text);
    if (at.isEmpty()) {
      return Optional.of(text);
    }
    boolean utf16 = text.indexOf('\u0000') >= 0;
    findings.accept(
        Finding.error(
            new Location(name, new Lines(text).at(at.getAsInt())),
            utf16 ? "file.not-utf8.utf16" : "file.forbidden-character",
            ForbiddenCharacter.name(text, at.getAsInt())));
    return Optional.empty();
  }
}
