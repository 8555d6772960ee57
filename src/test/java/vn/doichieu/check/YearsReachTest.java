package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The words that lead to a year are looked for near it. */
class YearsReachTest {

  @Test
  void a_row_without_an_end_gives_all_its_years() {
    String row =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "đến năm 20" + (10 + i % 80) + " phổ cập ở thôn xóm")
            .collect(Collectors.joining(" | "));

    assertThat(Years.in(row).horizons()).hasSize(80);
  }
}
