package vn.doichieu.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A short name for the state of the content: the same files have the same name on any machine and
 * any day. It is the beginning of a SHA-256 over every file's name, with its length before it, and
 * the SHA-256 of its bytes, so that no two contents spell the same.
 */
final class ContentVersion {

  private static final int DIGITS = 12;
  private static final Pattern CHECKSUM = Pattern.compile("[0-9a-fA-F]{64}");

  private final SortedMap<String, byte[]> digests = new TreeMap<>();

  /** Adds a file. Systems that take names apart into letters and marks give the same version. */
  void add(String name, byte[] sha256) {
    digests.put(Normalizer.normalize(name, Normalizer.Form.NFC), sha256.clone());
  }

  /** The version: 12 hexadecimal digits. */
  String text() {
    MessageDigest all = sha256();
    digests.forEach(
        (name, digest) -> {
          byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
          all.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
          all.update(bytes);
          all.update(digest);
        });
    byte[] first = Arrays.copyOf(all.digest(), DIGITS / 2);
    return HexFormat.of().formatHex(first);
  }

  /** The SHA-256 of these bytes. */
  static byte[] digest(byte[] bytes) {
    return sha256().digest(bytes);
  }

  /** A SHA-256 as it is written; empty where it is none. */
  static Optional<byte[]> parse(String sha256) {
    return CHECKSUM.matcher(sha256).matches()
        ? Optional.of(HexFormat.of().parseHex(sha256))
        : Optional.empty();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
