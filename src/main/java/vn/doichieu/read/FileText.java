package vn.doichieu.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
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
   * The bytes of a file; empty where it cannot be read or is too large (which is reported).
   *
   * @param path the file
   * @param name its name for findings
   */
  static Optional<byte[]> bytes(Path path, String name, Consumer<Finding> findings) {
    Location file = Location.of(name);
    try {
      long size = Files.size(path);
      if (size > LIMIT) {
        findings.accept(Finding.error(file, "file.too-large", megabytes(size), megabytes(LIMIT)));
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(path));
    } catch (IOException e) {
      findings.accept(Finding.error(file, "file.unreadable"));
      return Optional.empty();
    }
  }

  /**
   * The text of a file, with {@code \n} line ends and in NFC; empty where its bytes are no text
   * (which is reported).
   *
   * @param bytes what the file holds
   * @param name its name for findings
   */
  static Optional<String> of(byte[] bytes, String name, Consumer<Finding> findings) {
    Location file = Location.of(name);
    Optional<char[]> chars = decode(bytes);
    if (chars.isEmpty()) {
      findings.accept(
          Finding.error(file, "file.not-utf8." + LegacyEncoding.guess(bytes).messageKey()));
      return Optional.empty();
    }
    if (UsualCharacters.areAllOf(chars.get())) {
      return rejectDisguised(new String(chars.get()), chars.get(), file, findings);
    }
    String text = compose(normalizeLineEnds(new String(chars.get())), file, findings);
    return rejectDisguised(text, text.toCharArray(), file, findings)
        .flatMap(whole -> rejectForbidden(whole, name, findings));
  }

  private static Optional<String> rejectDisguised(
      String text, char[] chars, Location file, Consumer<Finding> findings) {
    Optional<LegacyEncoding> disguised = LegacyEncoding.disguisedIn(chars);
    if (disguised.isPresent()) {
      String key = "file.legacy-letters." + disguised.get().messageKey();
      findings.accept(Finding.error(file, key));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static String megabytes(long bytes) {
    return Long.toString(Math.max(1, bytes >> 20));
  }

  private static Optional<char[]> decode(byte[] bytes) {
    try {
      CharBuffer text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(Arrays.copyOf(text.array(), text.limit()));
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
    if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return text;
    }
    findings.accept(Finding.warning(file, "file.not-nfc"));
    return Normalizer.normalize(text, Normalizer.Form.NFC);
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
