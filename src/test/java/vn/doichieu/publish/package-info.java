/** Tests of publishing. */
@NullMarked
package vn.doichieu.publish;

import org.jspecify.annotations.NullMarked;
