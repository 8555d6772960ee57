/** Which passages plans share, and what changed in them. */
@NullMarked
package vn.doichieu.compare.lineage;

import org.jspecify.annotations.NullMarked;
