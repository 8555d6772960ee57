/** Corpus to pages: the only package that knows JBake and FreeMarker. */
@NullMarked
package vn.doichieu.bake;

import org.jspecify.annotations.NullMarked;
