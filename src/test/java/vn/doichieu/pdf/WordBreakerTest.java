package vn.doichieu.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBreakerTest {

  @ParameterizedTest
  @CsvSource({
    "57-NQ/TW ngày 22/12/2024, 57-NQ/TW |ngày |22/12/2024",
    "18-20%/năm, 18-20%/năm",
    "'  hai  chỗ ', '  |hai  |chỗ '",
    "giữ\u00a0liền, giữ\u00a0liền"
  })
  void lines_break_between_words_only(String text, String parts) {
    WordBreaker breaker = new WordBreaker();
    breaker.setText(text);
    List<String> found = new ArrayList<>();
    int start = 0;
    for (int end = breaker.next(); end >= 0; end = breaker.next()) {
      found.add(text.substring(start, end));
      start = end;
    }
    assertThat(found).containsExactly(parts.split("\\|"));
  }
}
