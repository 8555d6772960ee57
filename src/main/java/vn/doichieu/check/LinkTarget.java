package vn.doichieu.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a link as an editor wrote it, taken apart.
 *
 * @param kind what sort of address it is
 * @param scheme the scheme, such as {@code https}; empty for addresses without one
 * @param path the path of an internal address, decoded; empty for the same document
 * @param fragment the id after {@code #}, decoded
 */
record LinkTarget(Kind kind, String scheme, String path, Optional<String> fragment) {

  /** What sort of address it is. Whatever is none of the others is internal, and must exist. */
  enum Kind {
    EMPTY,
    EXTERNAL,
    MALFORMED,
    FORBIDDEN_SCHEME,
    ABSOLUTE,
    INTERNAL
  }

  private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*");
  private static final Pattern WELL_FORMED =
      Pattern.compile("(https?://[^/?#].*)|(mailto:[^@]+@[^@]+)");
  private static final Set<String> ALLOWED = Set.of("https", "http", "mailto");

  static LinkTarget parse(String written) {
    String plain = written.strip();
    String seen = asBrowsersSee(plain);
    Matcher scheme = SCHEME.matcher(seen);
    if (seen.isEmpty()) {
      return new LinkTarget(Kind.EMPTY, "", "", Optional.empty());
    }
    if (scheme.matches()) {
      String name = scheme.group(1);
      boolean intact = seen.length() == plain.length() && WELL_FORMED.matcher(seen).matches();
      Kind known = intact ? Kind.EXTERNAL : Kind.MALFORMED;
      Kind kind = ALLOWED.contains(name) ? known : Kind.FORBIDDEN_SCHEME;
      return new LinkTarget(kind, name, "", Optional.empty());
    }
    if (seen.startsWith("/") || seen.startsWith("\\")) {
      return new LinkTarget(Kind.ABSOLUTE, "", "", Optional.empty());
    }
    int hash = plain.indexOf('#');
    String beforeHash = hash < 0 ? plain : plain.substring(0, hash);
    int query = beforeHash.indexOf('?');
    String path = query < 0 ? beforeHash : beforeHash.substring(0, query);
    Optional<String> fragment =
        hash < 0 ? Optional.empty() : Optional.of(decode(plain.substring(hash + 1)));
    return new LinkTarget(Kind.INTERNAL, "", decode(path), fragment);
  }

  /**
   * Lower case, without the white space and control characters that browsers drop before they read
   * a scheme, and without invisible characters, so that none can hide one.
   */
  private static String asBrowsersSee(String address) {
    StringBuilder seen = new StringBuilder(address.length());
    address
        .codePoints()
        .filter(
            c ->
                !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT)
        .forEach(seen::appendCodePoint);
    return seen.toString().toLowerCase(Locale.ROOT);
  }

  /** Undoes {@code %20} and the like; an address that cannot be decoded stays, and is not found. */
  private static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
