package vn.doichieu.publish;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A content security policy as a page states it.
 *
 * @param text the value of the {@code content} attribute
 */
record Policy(String text) {

  /** Directives that rule {@code <style>}, the one that counts first. */
  private static final List<String> STYLE = List.of("style-src-elem", "style-src", "default-src");

  /** Whether the policy names the hash of this style sheet. */
  boolean allowsStyle(String css) {
    String hash = "'sha256-" + sha256(css) + "'";
    return STYLE.stream()
        .map(this::directive)
        .filter(directive -> !directive.isEmpty())
        .findFirst()
        .map(sources -> sources.contains(hash))
        .orElse(false);
  }

  /** The name and the sources of a directive; empty where the policy does not have it. */
  private List<String> directive(String name) {
    return Stream.of(text.split(";"))
        .map(directive -> List.of(directive.strip().split("\\s+")))
        .filter(words -> words.get(0).toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElse(List.of());
  }

  private static String sha256(String css) {
    // Browsers hash the sheet as they parsed it: with single line feeds.
    String parsed = css.replace("\r\n", "\n").replace('\r', '\n');
    byte[] digest = Sha256.digest().digest(parsed.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(digest);
  }
}
