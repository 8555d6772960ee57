/**
 * From what editors recorded of the plans to open data: CSV, JSON, XLSX and what describes them.
 */
@NullMarked
package vn.doichieu.export;

import org.jspecify.annotations.NullMarked;
