/** The door through which whole-site tests enter the program. */
@NullMarked
package vn.doichieu.cli;

import org.jspecify.annotations.NullMarked;
