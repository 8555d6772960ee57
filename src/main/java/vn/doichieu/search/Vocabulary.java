package vn.doichieu.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.doichieu.text.SearchWord;

/** What words as written come to, each reckoned once. Safe to share between threads. */
final class Vocabulary {

  private final Map<String, SearchWord> words = new ConcurrentHashMap<>();

  SearchWord word(String raw) {
    return words.computeIfAbsent(raw, SearchWord::of);
  }
}
