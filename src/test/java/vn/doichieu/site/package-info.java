/** Whole-site tests: a small source folder goes in, messages and pages come out. */
@NullMarked
package vn.doichieu.site;

import org.jspecify.annotations.NullMarked;
