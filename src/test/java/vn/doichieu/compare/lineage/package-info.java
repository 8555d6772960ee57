/** Tests of what plans share. */
@NullMarked
package vn.doichieu.compare.lineage;

import org.jspecify.annotations.NullMarked;
