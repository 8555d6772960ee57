package vn.doichieu.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that compares plans in the browser must go by the numbers of these classes. */
class ScriptLimitsTest {

  private static String script;

  @BeforeAll
  static void read() throws IOException {
    script = Files.readString(Path.of("assets/js/lineage.js"));
  }

  @ParameterizedTest
  @ValueSource(classes = {ClauseText.class, Likeness.class, PairMatcher.class, Side.class})
  void the_numbers_are_those_of_the_class(Class<?> rules) throws IllegalAccessException {
    TreeMap<String, Float> numbers = new TreeMap<>();
    for (Field field : rules.getDeclaredFields()) {
      Class<?> type = field.getType();
      boolean number = type == int.class || type == double.class || type == float.class;
      if (number && Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
        field.setAccessible(true);
        numbers.put(field.getName(), ((Number) field.get(null)).floatValue());
      }
    }

    assertThat(numbers).isNotEmpty().isEqualTo(numbers(rules.getSimpleName()));
  }

  @Test
  void the_kinds_of_word_are_those_of_the_class() {
    String block = block("WordKind");
    for (WordKind kind : WordKind.values()) {
      List<String> words = kind.words();
      Matcher entry = Pattern.compile(kind.name() + ": '([^']*)'").matcher(block);
      assertThat(entry.find()).as(kind.name()).isEqualTo(!words.isEmpty());
      if (!words.isEmpty()) {
        assertThat(Arrays.asList(entry.group(1).split(" "))).isEqualTo(words);
      }
    }
  }

  private static TreeMap<String, Float> numbers(String name) {
    TreeMap<String, Float> numbers = new TreeMap<>();
    Matcher entry = Pattern.compile("([A-Z_]+): ([0-9.]+)").matcher(block(name));
    while (entry.find()) {
      numbers.put(entry.group(1), Float.valueOf(entry.group(2)));
    }
    return numbers;
  }

  private static String block(String name) {
    Matcher block = Pattern.compile(name + ": \\{([^}]*)}").matcher(script);
    assertThat(block.find()).as(name).isTrue();
    return block.group(1);
  }
}
