/**
 * The search index: what stands in which passage, as classic scripts that a page can load from
 * {@code file://}. {@code docs/architecture.md} describes the files; {@code assets/js/search-*.js}
 * read them.
 */
@NullMarked
package vn.doichieu.search;

import org.jspecify.annotations.NullMarked;
