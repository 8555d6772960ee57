/** Corpus to pages: with its sub-packages the only room that knows JBake and FreeMarker. */
@NullMarked
package vn.doichieu.bake;

import org.jspecify.annotations.NullMarked;
