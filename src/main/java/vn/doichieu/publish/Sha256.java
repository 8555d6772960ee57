package vn.doichieu.publish;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The checksum that policies and {@code SHA256SUMS} use. */
final class Sha256 {

  private Sha256() {}

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
