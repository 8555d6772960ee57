package vn.doichieu.check;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.doichieu.text.Folding;

/** Names that are safe as a file name on every system and as a part of an address. */
final class Slug {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Windows takes these for devices, whatever their extension. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

  private Slug() {}

  static boolean isSlug(String name) {
    return SLUG.matcher(name).matches();
  }

  static boolean isDevice(String name) {
    return DEVICE.matcher(name).matches();
  }

  /** The name an editor probably means, such as {@code hung-yen} for {@code Hưng_Yên}. */
  static Optional<String> of(String name) {
    String slug = Folding.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? Optional.empty() : Optional.of(slug);
  }
}
