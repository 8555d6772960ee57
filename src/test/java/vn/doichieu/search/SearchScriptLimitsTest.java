package vn.doichieu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.model.Level;
import vn.doichieu.text.SearchWord;

/** Scripts that read the index must go by the numbers of the classes that write it. */
class SearchScriptLimitsTest {

  @Test
  void the_format_is_that_of_the_manifest() throws ReflectiveOperationException {
    assertThat(number("search-index.js", "const FORMAT = (\\d+);"))
        .isEqualTo(constant(Manifest.class, "FORMAT"));
  }

  @Test
  void levels_are_in_the_order_of_the_manifest() {
    String list = found("search-index.js", "const LEVELS = \\[([^]]*)];");
    assertThat(Arrays.stream(list.split(",")).map(String::strip))
        .containsExactlyElementsOf(
            Arrays.stream(Level.values()).map(level -> "'" + level.id() + "'").toList());
  }

  @Test
  void classes_of_passages_are_read_as_they_are_written() throws ReflectiveOperationException {
    int offset = number("search-index.js", "letters\\.charCodeAt\\(i\\) - (\\d+);");
    int shift = number("search-index.js", "standing\\[i] = value >> (\\d+);");
    int mask = number("search-index.js", "length\\[i] = value & (\\d+);");
    int lengths = constant(BlockMap.class, "LENGTHS");

    assertThat(offset).isEqualTo(constant(BlockMap.class, "FIRST"));
    assertThat(1 << shift).isEqualTo(lengths);
    assertThat(mask).isEqualTo(lengths - 1);
    int[] longest = (int[]) value(BlockMap.class, "LONGEST");
    assertThat(longest).hasSize(lengths - 1).isSorted();
  }

  @ParameterizedTest
  @CsvSource({"PREAMBLE", "CLOSING", "NESTED"})
  void standings_are_those_of_the_walk(String name) throws ReflectiveOperationException {
    assertThat(number("search-rank.js", "const " + name + " = (\\d+);"))
        .isEqualTo(constant(Walk.class, name));
  }

  @Test
  void the_script_has_room_for_every_standing() throws ReflectiveOperationException {
    int deepest = Walk.NESTED + constant(Walk.class, "MOST_NESTED");
    int room = number("search-rank.js", "new Int32Array\\((\\d+)\\);");
    int items = number("search-rank.js", "const depth = (\\d+) \\+ \\(standing < NESTED");
    assertThat(items).isGreaterThan(Walk.DEEPEST_HEADING);
    assertThat(items + deepest - Walk.NESTED + 1).isLessThan(room);
    assertThat(Walk.DEEPEST_HEADING).isLessThan(Walk.PREAMBLE);
  }

  @Test
  void the_parameter_of_gaps_is_reckoned_alike() {
    Matcher usual =
        Pattern.compile("limit \\* (\\d+) / (\\d+) / count").matcher(script("search-index.js"));
    assertThat(usual.find()).isTrue();
    long times = Long.parseLong(usual.group(1));
    long by = Long.parseLong(usual.group(2));
    for (int limit : List.of(1, 100, 5_000, 123_456)) {
      for (int count = 1; count <= limit; count = count * 3 + 1) {
        int gap = (int) (limit * times / by / count);
        int parameter = gap == 0 ? 0 : 31 - Integer.numberOfLeadingZeros(gap);
        assertThat(Bytes.parameter(count, limit)).as(count + " of " + limit).isEqualTo(parameter);
      }
    }
  }

  @Test
  void targets_of_as_many_indicators_are_in_a_file() throws ReflectiveOperationException {
    assertThat(number("search-hits.js", "INDICATORS_A_FILE = (\\d+);"))
        .isEqualTo(constant(IndicatorScripts.class, "INDICATORS_A_FILE"));
  }

  @Test
  void fields_and_records_are_parted_alike() {
    assertThat(script("search-index.js")).contains("split('\\t')").contains("split('\\n')");
    assertThat("" + Script.FIELD + Script.RECORD).isEqualTo("\t\n");
  }

  @Test
  void words_are_cut_by_the_same_signs() throws ReflectiveOperationException {
    assertThat(found("search-text.js", "/\\[([a-z]+)]y\\$/"))
        .isEqualTo(value(SearchWord.class, "BEFORE_LONE_Y"));
    String tones = found("search-text.js", "const TONES = '([^']*)';");
    assertThat(Pattern.compile("\\\\u([0-9a-f]{4})").matcher(tones).results())
        .extracting(code -> (char) Integer.parseInt(code.group(1), 16))
        .isEqualTo(
            String.valueOf(value(SearchWord.class, "TONES"))
                .chars()
                .mapToObj(c -> (char) c)
                .toList());
  }

  private static int number(String file, String pattern) {
    return Integer.parseInt(found(file, pattern));
  }

  /** What the only group of a pattern stands for, which the script must hold once. */
  private static String found(String file, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(script(file));
    assertThat(matcher.find()).as(pattern).isTrue();
    String found = matcher.group(1);
    assertThat(matcher.find()).as(pattern + " again").isFalse();
    return found;
  }

  private static String script(String file) {
    try {
      return Files.readString(Path.of("assets/js").resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int constant(Class<?> type, String name) throws ReflectiveOperationException {
    Object value = value(type, name);
    return value instanceof Character letter ? letter : (Integer) value;
  }

  private static Object value(Class<?> type, String name) throws ReflectiveOperationException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(null);
  }
}
