package vn.doichieu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of {@code SHA256SUMS}, as {@code sha256sum -c} reads it.
 *
 * @param name path from the folder of {@code SHA256SUMS}
 * @param sha256 64 hexadecimal digits in small letters
 */
record Sum(String name, String sha256) {

  static final Comparator<Sum> BY_NAME =
      Comparator.comparing(sum -> sum.name().getBytes(UTF_8), Arrays::compareUnsigned);

  private static final Pattern LINE =
      Pattern.compile("(\\\\?)([0-9a-fA-F]{64}) [ *](.+)", Pattern.DOTALL);

  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

  /** The sum of what a stream holds; the stream is closed. */
  static Sum of(String name, InputStream content) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream bytes = content) {
      bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    }
    return new Sum(name, HexFormat.of().formatHex(digest.digest()));
  }

  /** The line, with its end. A backslash at its beginning says that the name is escaped. */
  String line() {
    String escaped = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    return (escaped.equals(name) ? "" : "\\") + sha256 + "  " + escaped + "\n";
  }

  /** Reads a line without its end; empty where it is no such line. */
  static Optional<Sum> parse(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = matcher.group(3);
    return Optional.of(
        new Sum(
            matcher.group(1).isEmpty() ? name : unescaped(name),
            matcher.group(2).toLowerCase(Locale.ROOT)));
  }

  private static String unescaped(String name) {
    return ESCAPE
        .matcher(name)
        .replaceAll(
            escape ->
                switch (escape.group(1)) {
                  case "n" -> "\n";
                  case "r" -> "\r";
                  default -> Matcher.quoteReplacement(escape.group(1));
                });
  }
}
