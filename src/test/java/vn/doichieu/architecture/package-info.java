/** Tests of the way the code is cut into rooms. */
@NullMarked
package vn.doichieu.architecture;

import org.jspecify.annotations.NullMarked;
