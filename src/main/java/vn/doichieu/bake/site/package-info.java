/** The corpus as pages see it: who belongs to whom, what stands where, what readers must know. */
@NullMarked
package vn.doichieu.bake.site;

import org.jspecify.annotations.NullMarked;
