/** Tests of the open data: every file of it, on small corpora made by hand. */
@NullMarked
package vn.doichieu.export;

import org.jspecify.annotations.NullMarked;
