package vn.doichieu.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the attributes of HTML that hold addresses are used for. */
final class LinkRules {

  /** What a browser does with an address. */
  enum Use {
    /** Follows it when the reader asks. */
    HYPERLINK,
    /** Fetches it, or sends something there. */
    RESOURCE,
    /** Fetches a picture. */
    PICTURE
  }

  /** Kinds of {@code <link>} that only tell programs where something is. */
  private static final Set<String> TELLING =
      Set.of(
          "alternate",
          "author",
          "bookmark",
          "canonical",
          "help",
          "license",
          "next",
          "prev",
          "search");

  private static final Set<String> ICONS = Set.of("icon", "shortcut", "apple-touch-icon");

  private static final Set<String> PICTURES = Set.of("img", "input", "image", "feimage");

  private LinkRules() {}

  /**
   * What the attribute of this element is for; empty where it holds no address of one file. Values
   * of {@code srcset} hold several.
   */
  static Optional<Use> use(Element element, String attribute) {
    String name = element.normalName();
    return switch (attribute) {
      case "href", "xlink:href" ->
          switch (name) {
            case "a", "area" -> Optional.of(Use.HYPERLINK);
            case "base" -> Optional.empty();
            case "link" -> Optional.of(link(element));
            default -> Optional.of(PICTURES.contains(name) ? Use.PICTURE : Use.RESOURCE);
          };
      case "src" -> Optional.of(PICTURES.contains(name) ? Use.PICTURE : Use.RESOURCE);
      case "poster", "background" -> Optional.of(Use.PICTURE);
      case "action", "formaction", "ping", "manifest" -> Optional.of(Use.RESOURCE);
      case "data" -> name.equals("object") ? Optional.of(Use.RESOURCE) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Use link(Element element) {
    List<String> kinds =
        List.of(element.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+"));
    if (TELLING.containsAll(kinds)) {
      return Use.HYPERLINK;
    }
    return ICONS.containsAll(kinds) ? Use.PICTURE : Use.RESOURCE;
  }

  /** The addresses in a {@code srcset}: {@code a.png 1x, b.png 2x}. */
  static List<String> candidates(String srcset) {
    List<String> addresses = new ArrayList<>();
    int at = 0;
    while (at < srcset.length()) {
      int start = at;
      while (start < srcset.length()
          && (isSpace(srcset.charAt(start)) || srcset.charAt(start) == ',')) {
        start++;
      }
      int end = start;
      while (end < srcset.length() && !isSpace(srcset.charAt(end))) {
        end++;
      }
      String address = srcset.substring(start, end);
      // Commas inside an address belong to it (data:), commas at its end do not.
      String bare = address.replaceAll(",+$", "");
      if (!bare.isEmpty()) {
        addresses.add(bare);
      }
      if (bare.length() == address.length()) {
        int comma = srcset.indexOf(',', end);
        end = comma < 0 ? srcset.length() : comma;
      }
      at = end;
    }
    return addresses;
  }

  private static boolean isSpace(char c) {
    return c <= ' ';
  }
}
