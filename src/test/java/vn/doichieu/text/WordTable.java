package vn.doichieu.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The table of words and texts that Java and the scripts of the pages are held to. */
public final class WordTable {

  private static final String TABLE = "/vn/doichieu/text/words.tsv";

  /**
   * A word.
   *
   * @param raw as it stands in a text
   * @param term what it is searched by
   * @param form what tells it from others of the term
   */
  public record Word(String raw, String term, String form) {}

  /**
   * A text.
   *
   * @param raw as it stands in a plan
   * @param terms the terms of its words, in order
   * @param wholes its numbers of documents, dates and figures as a whole, in order
   */
  public record Text(String raw, List<String> terms, List<String> wholes) {}

  private WordTable() {}

  /** The words of the table. */
  public static List<Word> words() {
    return rows("word").stream().map(row -> new Word(row.get(1), row.get(2), row.get(3))).toList();
  }

  /** The texts of the table. */
  public static List<Text> texts() {
    return rows("text").stream()
        .map(row -> new Text(row.get(1), list(row.get(2)), list(row.get(3))))
        .toList();
  }

  private static List<List<String>> rows(String kind) {
    return read()
        .lines()
        .filter(line -> line.startsWith(kind + "\t"))
        .map(line -> Arrays.stream(line.split("\t", -1)).map(WordTable::unescaped).toList())
        .toList();
  }

  private static String read() {
    try (InputStream table = WordTable.class.getResourceAsStream(TABLE)) {
      byte[] bytes = Objects.requireNonNull(table, TABLE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
  }

  private static String unescaped(String cell) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      if (cell.startsWith("\\u", i)) {
        text.append((char) Integer.parseInt(cell.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        text.append(cell.charAt(i));
      }
    }
    return text.toString();
  }
}
