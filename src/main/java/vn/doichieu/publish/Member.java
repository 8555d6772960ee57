package vn.doichieu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;

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
}
