/** How tables become the bytes of CSV, JSON and XLSX files. */
@NullMarked
package vn.doichieu.export.file;

import org.jspecify.annotations.NullMarked;
