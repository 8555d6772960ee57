package vn.doichieu.bake.oven;

import org.jbake.model.DocumentModel;

/**
 * The bare variant of a page, for an iframe on somebody else's page: the same template and the same
 * data at an address of its own. Templates know it by its {@code fullAddress}.
 */
public final class BarePage {

  private static final String FOLDER = "nhung/";

  /** Where {@code publish.Fragments} puts what can be pasted. */
  private static final String FRAGMENTS = FOLDER + "doan/";

  private static final String PAGE = ".html";

  private BarePage() {}

  /**
   * Tells a page where its bare variant and the fragment made of it stand.
   *
   * @param path of the bare page, from the folder of bare pages
   * @return the page
   */
  public static DocumentModel offer(DocumentModel page, String path) {
    if (!path.endsWith(PAGE)) {
      throw new IllegalArgumentException(path);
    }
    page.put("bareAddress", FOLDER + path);
    page.put(
        "fragmentAddress", FRAGMENTS + path.substring(0, path.length() - PAGE.length()) + ".txt");
    return page;
  }

  /**
   * The bare variant of a page.
   *
   * @param page a page that offers one
   */
  public static DocumentModel of(DocumentModel page) {
    String uri = (String) page.get("bareAddress");
    return PageFamily.variant(page, uri, PageFamily.rootFrom(uri));
  }
}
