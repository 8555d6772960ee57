/** What tables there are: their columns, and how a row is read off the model. No files. */
@NullMarked
package vn.doichieu.export.table;

import org.jspecify.annotations.NullMarked;
