package vn.doichieu.read;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;

/** Reads a table as one passage: its text is its cells in reading order. */
final class TableReader {

  private final MarkdownFile file;

  TableReader(MarkdownFile file) {
    this.file = file;
  }

  /** The table's words; the attributes of its last cell are the table's own. */
  WordingBuilder read(TableBlock table) {
    WordingBuilder words = new WordingBuilder(file).addHtml("<table>");
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead) {
        words.addHtml("<thead>");
        rows(part, words);
        words.addHtml("</thead>");
      } else if (part instanceof TableBody) {
        words.addHtml("<tbody>");
        rows(part, words);
        words.addHtml("</tbody>");
      }
    }
    return words.addHtml("</table>");
  }

  private static void rows(Node part, WordingBuilder words) {
    for (Node row : part.getChildren()) {
      if (row instanceof TableRow) {
        words.addHtml("<tr>");
        for (Node cell : row.getChildren()) {
          if (cell instanceof TableCell tableCell) {
            words
                .addHtml(tableCell.isHeader() ? "<th scope=\"col\">" : "<td>")
                .addChildren(cell)
                .addHtml(tableCell.isHeader() ? "</th>" : "</td>")
                .addSeparator();
          }
        }
        words.addHtml("</tr>");
      }
    }
  }
}
