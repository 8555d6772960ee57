package vn.doichieu.bake;

import java.net.URI;
import java.net.URISyntaxException;

/** What may be the address that a portal is published at. */
public final class BaseUrl {

  private BaseUrl() {}

  /** An address as messages may show it: they end in logs, where no password belongs. */
  public static String shown(String url) {
    return url.replaceFirst("//[^/]*@", "//…@");
  }

  /** Whether this is a whole web address to which a path can be added, without a password. */
  public static boolean isValid(String url) {
    try {
      URI uri = new URI(url);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web
          && uri.getHost() != null
          && uri.getUserInfo() == null
          && uri.getQuery() == null
          && uri.getFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
