/** What tells other programs that pages are there or have changed: sitemap and Atom feed. */
@NullMarked
package vn.doichieu.export.feed;

import org.jspecify.annotations.NullMarked;
