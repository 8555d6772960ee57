/** The page families: which pages there are, at which address, with which data for the template. */
@NullMarked
package vn.doichieu.bake.page;

import org.jspecify.annotations.NullMarked;
