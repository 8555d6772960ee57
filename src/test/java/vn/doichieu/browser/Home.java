package vn.doichieu.browser;

import java.net.URI;

/** A place the portal is opened from. The same bytes have to work in all of them. */
interface Home extends AutoCloseable {

  /** Address of the portal's root, which ends in {@code /}. */
  URI root();

  /** Address of a page. */
  default URI address(Page page) {
    return URI.create(root() + page.path());
  }

  /** Whether an address, as the browser writes it, lies inside the portal. */
  default boolean holds(String address) {
    return address.startsWith(root().toString());
  }

  @Override
  void close();
}
