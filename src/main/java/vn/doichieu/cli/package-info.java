/** The command line: picocli commands and the order in which the stages run. */
@NullMarked
package vn.doichieu.cli;

import org.jspecify.annotations.NullMarked;
