/** The pages that set plans side by side, each also bare for an iframe. */
@NullMarked
package vn.doichieu.bake.comparison;

import org.jspecify.annotations.NullMarked;
