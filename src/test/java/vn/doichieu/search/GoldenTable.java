package vn.doichieu.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The table of golden queries, which editors read and extend. Its head says how it is written. */
public final class GoldenTable {

  private static final String TABLE = "/vn/doichieu/search/golden.tsv";

  private GoldenTable() {}

  /** The queries of the table, in its order. */
  public static List<GoldenQuery> read() {
    try (InputStream table = GoldenTable.class.getResourceAsStream(TABLE)) {
      byte[] bytes = Objects.requireNonNull(table, TABLE).readAllBytes();
      return parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The queries of a table.
   *
   * @throws IllegalArgumentException if a line has not three or four columns, or an empty one among
   *     the first three
   */
  public static List<GoldenQuery> parse(String table) {
    List<GoldenQuery> queries = new ArrayList<>();
    int number = 0;
    for (String line : table.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        queries.add(query(line, number));
      }
    }
    return List.copyOf(queries);
  }

  private static GoldenQuery query(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length < 3
        || cells.length > 4
        || Arrays.stream(cells).limit(3).anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("line " + number + ": " + line);
    }
    List<List<String>> wanted =
        Arrays.stream(cells[2].split(" ", -1))
            .map(choice -> List.of(choice.split("\\|", -1)))
            .toList();
    return new GoldenQuery(cells[0], cells[1], wanted, cells.length == 4 ? cells[3] : "");
  }
}
