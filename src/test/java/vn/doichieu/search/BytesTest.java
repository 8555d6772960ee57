package vn.doichieu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BytesTest {

  @Property(tries = 1000)
  void ascending_numbers_come_back(
      @ForAll List<@IntRange(max = 4999) Integer> some, @ForAll @IntRange(max = 20_000) int more) {
    List<Integer> numbers = List.copyOf(new TreeSet<>(some));
    int limit = 5000 + more;
    PostingsReader reader = reader(new Bytes().ascending(list(numbers), limit));
    assertThat(reader.ascending(limit)).isEqualTo(numbers);
    assertThat(reader.isAtEnd()).isTrue();
  }

  @Property(tries = 300)
  void dense_lists_come_back_in_less_than_two_bits_a_number(
      @ForAll @IntRange(min = 1, max = 3000) int limit) {
    List<Integer> all = IntStream.range(0, limit).boxed().toList();
    Bytes bytes = new Bytes().ascending(list(all), limit);
    assertThat(reader(bytes).ascending(limit)).isEqualTo(all);
    assertThat(bytes.size()).isLessThanOrEqualTo(3 + limit / 4);
  }

  @Property(tries = 1000)
  void whole_numbers_come_back(@ForAll List<@IntRange(max = Integer.MAX_VALUE) Integer> numbers) {
    Bytes bytes = new Bytes();
    numbers.forEach(bytes::number);
    assertThat(reader(bytes).numbers()).isEqualTo(numbers);
  }

  @Property(tries = 1000)
  void scripts_reckon_the_parameter_without_whole_numbers_and_get_the_same(
      @ForAll @IntRange(max = 10_000_000) int limit,
      @ForAll @IntRange(min = 1, max = 100_000) int count) {
    int usual = (int) Math.floor(limit * 69.0 / 100 / count);
    int expected = usual == 0 ? 0 : 31 - Integer.numberOfLeadingZeros(usual);
    assertThat(Bytes.parameter(count, limit)).isEqualTo(expected);
  }

  @Test
  void nothing_is_a_byte_that_says_so() {
    Bytes bytes = new Bytes().ascending(new IntList(), 100);
    assertThat(bytes.size()).isEqualTo(1);
    assertThat(reader(bytes).ascending(100)).isEmpty();
  }

  @Test
  void what_is_put_behind_a_list_begins_with_a_byte_of_its_own() {
    Bytes bytes = new Bytes().ascending(list(List.of(1, 5, 9)), 10).number(300);
    PostingsReader reader = reader(new Bytes().all(bytes));
    assertThat(reader.ascending(10)).containsExactly(1, 5, 9);
    assertThat(reader.numbers()).containsExactly(300);
  }

  private static IntList list(List<Integer> numbers) {
    IntList list = new IntList();
    numbers.forEach(list::addOnce);
    return list;
  }

  private static PostingsReader reader(Bytes bytes) {
    return new PostingsReader(
        new String(Base64.getDecoder().decode(bytes.text()), StandardCharsets.ISO_8859_1));
  }
}
