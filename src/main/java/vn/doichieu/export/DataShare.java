package vn.doichieu.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.export.table.Rows;

/**
 * Some rows of every table that is split.
 *
 * @param part which part it is; empty for the whole
 * @param byTable the rows by the id of their table
 * @param big those of the tables that grow fastest: they have files of their own in each part
 */
record DataShare(Optional<DataPart> part, Map<String, Rows<?>> byTable, List<Rows<?>> big) {

  boolean isEmpty() {
    return byTable.values().stream().allMatch(rows -> rows.rows().isEmpty());
  }
}
