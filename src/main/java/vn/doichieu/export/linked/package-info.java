/** What pages say of themselves to programs: JSON-LD in the words of schema.org. */
@NullMarked
package vn.doichieu.export.linked;

import org.jspecify.annotations.NullMarked;
