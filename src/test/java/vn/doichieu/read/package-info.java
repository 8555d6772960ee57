/** Tests of the reader, in its own package: most of it is not public. */
@NullMarked
package vn.doichieu.read;

import org.jspecify.annotations.NullMarked;
