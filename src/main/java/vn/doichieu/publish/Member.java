package vn.doichieu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * One file of an archive.
 *
 * @param name path from the archive's folder
 * @param content its bytes
 */
record Member(String name, Content content) {

  static final Comparator<Member> BY_NAME =
      Comparator.comparing(member -> member.name().getBytes(UTF_8), Arrays::compareUnsigned);

  /** Opens the bytes of a member, the same each time. */
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }

  /**
   * The member's line of {@code SHA256SUMS}, as {@code sha256sum -c} reads it.
   *
   * @throws UncheckedIOException where it cannot be read
   */
  String checksum() {
    MessageDigest digest = Sha256.digest();
    try (InputStream bytes = content.open()) {
      bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return HexFormat.of().formatHex(digest.digest()) + "  " + name + "\n";
  }
}
