package vn.doichieu.publish;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What an address written on a page points to, as browsers read it (WHATWG URL), in a site that may
 * stand in any folder of any host.
 *
 * @param kind where it leads
 * @param path for {@link Kind#INSIDE} the path from the site's folder, decoded; ends in {@code /}
 *     or is empty where the address names a folder; else empty
 * @param fragment what follows {@code #}, as written; may be empty
 */
record Address(Kind kind, String path, String fragment) {

  /** Where an address leads. */
  enum Kind {
    /** To a file or folder of the site, there or not. */
    INSIDE,
    /** Up and out of the site's folder. */
    OUTSIDE,
    /** To the root of the host, or to another host without a scheme. */
    ABSOLUTE,
    /** Nowhere: nothing is written, or a lone {@code #}. */
    EMPTY,
    /** To something that no file can be called. */
    MALFORMED,
    /** To the web: http, https. */
    WEB,
    /** To a mailbox. */
    MAIL,
    /** A picture inside the address. */
    PICTURE,
    /** Runs or opens what the address carries: {@code javascript:}, {@code data:}. */
    UNSAFE,
    /** Any other scheme. */
    OTHER
  }

  private static final Set<String> UNSAFE = Set.of("javascript", "vbscript", "data");

  /**
   * Reads an address.
   *
   * @param page path of the page that holds it, from the site's folder
   * @param written the value of the attribute
   */
  static Address read(String page, String written) {
    String text = trim(written);
    int hash = text.indexOf('#');
    String fragment = hash < 0 ? "" : text.substring(hash + 1);
    String rest = hash < 0 ? text : text.substring(0, hash);
    int query = rest.indexOf('?');
    String path = query < 0 ? rest : rest.substring(0, query);
    if (path.isEmpty()) {
      boolean empty = query < 0 && fragment.isEmpty();
      return empty ? of(Kind.EMPTY) : new Address(Kind.INSIDE, page, fragment);
    }
    Optional<Kind> scheme = scheme(text, path);
    if (scheme.isPresent()) {
      return of(scheme.get());
    }
    if (path.charAt(0) == '/' || path.charAt(0) == '\\') {
      return of(Kind.ABSOLUTE);
    }
    return resolve(page, path, fragment);
  }

  /** Browsers drop white space around an address, and tabs and line ends inside it. */
  private static String trim(String written) {
    int start = 0;
    int end = written.length();
    while (start < end && written.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && written.charAt(end - 1) <= ' ') {
      end--;
    }
    String text = written.substring(start, end);
    boolean plain = text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    return plain ? text : text.replaceAll("[\t\n\r]", "");
  }

  private static Optional<Kind> scheme(String text, String path) {
    int colon = path.indexOf(':');
    int slash = path.indexOf('/');
    if (colon < 0 || slash >= 0 && slash < colon) {
      return Optional.empty();
    }
    String scheme = path.substring(0, colon).toLowerCase(Locale.ROOT);
    // Stricter than browsers: no character that cannot be seen makes a scheme harmless.
    if (UNSAFE.contains(scheme.replaceAll("[^a-z]", ""))) {
      boolean picture = text.regionMatches(true, 0, "data:image/", 0, "data:image/".length());
      return Optional.of(picture ? Kind.PICTURE : Kind.UNSAFE);
    }
    if (!scheme.matches("[a-z][a-z0-9+.-]*")) {
      return Optional.empty();
    }
    return Optional.of(
        switch (scheme) {
          case "http", "https" -> path.matches("[^:]+://[^/\\\\].*") ? Kind.WEB : Kind.OTHER;
          case "mailto" -> Kind.MAIL;
          default -> Kind.OTHER;
        });
  }

  private static Address resolve(String page, String path, String fragment) {
    if (isName(path)) {
      String folder = page.substring(0, page.lastIndexOf('/') + 1);
      return new Address(Kind.INSIDE, folder + path, fragment);
    }
    Deque<String> parts = new ArrayDeque<>();
    String[] own = page.split("/", -1);
    for (int i = 0; i < own.length - 1; i++) {
      parts.addLast(own[i]);
    }
    String[] steps = path.split("/", -1);
    boolean folder = false;
    for (int i = 0; i < steps.length; i++) {
      Optional<String> step = decode(steps[i]);
      boolean last = i == steps.length - 1;
      folder = false;
      if (step.isEmpty() || step.get().isEmpty() && !last) {
        return of(Kind.MALFORMED);
      }
      switch (step.get()) {
        case "", "." -> folder = true;
        case ".." -> {
          folder = true;
          if (parts.pollLast() == null) {
            return of(Kind.OUTSIDE);
          }
        }
        default -> parts.addLast(step.get());
      }
    }
    String joined = String.join("/", parts);
    return new Address(Kind.INSIDE, folder && !parts.isEmpty() ? joined + "/" : joined, fragment);
  }

  /** Whether a path is nothing but a file's name: most links between plans are. */
  private static boolean isName(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '/' || c == '\\' || c == '%' || c == '\0') {
        return false;
      }
    }
    return !path.equals(".") && !path.equals("..");
  }

  /** One part of a path; empty where no file can be called so. */
  private static Optional<String> decode(String part) {
    return unescape(part)
        .filter(name -> name.indexOf('/') < 0 && name.indexOf('\\') < 0 && name.indexOf('\0') < 0);
  }

  /** The text with its %-escapes decoded; empty where they are broken. */
  static Optional<String> unescape(String text) {
    if (text.indexOf('%') < 0) {
      return Optional.of(text);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '%') {
        decoded.put(bytes[i]);
        continue;
      }
      int code = i + 2 < bytes.length ? hex(bytes[i + 1]) << 4 | hex(bytes[i + 2]) : -1;
      if (code < 0) {
        return Optional.empty();
      }
      decoded.put((byte) code);
      i += 2;
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString());
    } catch (CharacterCodingException notText) {
      return Optional.empty();
    }
  }

  /** Value of a hexadecimal digit, negative for any other character. */
  private static int hex(byte digit) {
    return Character.digit(digit, 16);
  }

  private static Address of(Kind kind) {
    return new Address(kind, "", "");
  }
}
