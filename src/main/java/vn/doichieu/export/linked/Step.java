package vn.doichieu.export.linked;

/**
 * A step of the trail from the home page to a page.
 *
 * @param name the page's name
 * @param address the page, relative to the site's root
 */
public record Step(String name, String address) {}
