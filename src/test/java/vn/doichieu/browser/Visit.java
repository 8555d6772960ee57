package vn.doichieu.browser;

import java.util.List;

/**
 * What the browser noted while a page opened.
 *
 * @param complaints errors and warnings of the console
 * @param requests every address asked for, the page's own included
 */
record Visit(List<String> complaints, List<String> requests) {}
