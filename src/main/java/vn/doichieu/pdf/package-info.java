/** HTML to PDF: the only room that knows openhtmltopdf and PDFBox. */
@NullMarked
package vn.doichieu.pdf;

import org.jspecify.annotations.NullMarked;
