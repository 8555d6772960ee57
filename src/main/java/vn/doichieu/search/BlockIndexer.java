package vn.doichieu.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.doichieu.model.Passage;
import vn.doichieu.search.Block.Member;
import vn.doichieu.search.BlockPostings.Form;
import vn.doichieu.search.BlockPostings.Term;
import vn.doichieu.text.SearchTokens;
import vn.doichieu.text.SearchWord;

/** Reads the passages of one block. One thread uses it, once. */
final class BlockIndexer {

  private final Vocabulary vocabulary;
  private final Facets facets;
  private final Map<String, IntList> written = new HashMap<>(1 << 12);
  private final Map<String, IntList> marked = new HashMap<>();
  private int passages;

  private BlockIndexer(Vocabulary vocabulary, Facets facets) {
    this.vocabulary = vocabulary;
    this.facets = facets;
  }

  static BlockPostings index(Block block, Vocabulary vocabulary, Facets facets) {
    BlockIndexer indexer = new BlockIndexer(vocabulary, facets);
    BlockMap map = new BlockMap(block);
    for (Member member : block.plans()) {
      map.plan(member);
      Walk.through(
          member.plan(),
          (passage, standing) -> map.passage(standing, indexer.add(member.plan().id(), passage)));
    }
    return new BlockPostings(indexer.passages, indexer.terms(), map.script());
  }

  /** How many words the passage has. */
  private int add(String plan, Passage passage) {
    SearchTokens tokens = SearchTokens.of(passage.text());
    for (int i = 0; i < tokens.size(); i++) {
      written.computeIfAbsent(tokens.word(i), word -> new IntList()).addOnce(passages);
    }
    for (String whole : tokens.wholes()) {
      marked.computeIfAbsent(whole, word -> new IntList()).addOnce(passages);
    }
    for (String facet : facets.of(plan, passage)) {
      marked.computeIfAbsent(facet, word -> new IntList()).addOnce(passages);
    }
    passages++;
    return tokens.size();
  }

  private SortedMap<String, Term> terms() {
    Map<SearchWord, List<String>> spellings = new HashMap<>(written.size() * 2);
    for (String raw : written.keySet()) {
      SearchWord word = vocabulary.word(raw);
      if (!word.term().isEmpty()) {
        spellings.computeIfAbsent(word, key -> new ArrayList<>(2)).add(raw);
      }
    }
    SortedMap<String, List<Form>> forms = new TreeMap<>();
    spellings.forEach(
        (word, raws) ->
            forms
                .computeIfAbsent(word.term(), term -> new ArrayList<>(2))
                .add(form(word.form(), raws)));
    marked.forEach(
        (term, numbers) ->
            forms
                .computeIfAbsent(term, key -> new ArrayList<>(1))
                .add(new Form(term, term, numbers.size(), coded(numbers))));
    SortedMap<String, Term> terms = new TreeMap<>();
    forms.forEach(
        (term, list) -> {
          list.sort(Comparator.comparing(Form::form));
          terms.put(term, new Term(merged(list)));
        });
    return terms;
  }

  /** Without the second of two equal forms: {@code 1000} may be a word and a figure. */
  private static List<Form> merged(List<Form> sorted) {
    List<Form> merged = new ArrayList<>(sorted.size());
    for (Form form : sorted) {
      if (merged.isEmpty() || !merged.get(merged.size() - 1).form().equals(form.form())) {
        merged.add(form);
      }
    }
    return merged;
  }

  private Form form(String form, List<String> raws) {
    raws.sort(
        Comparator.comparing((String raw) -> written.getOrDefault(raw, new IntList()).size())
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    IntList numbers = new IntList();
    for (String raw : raws) {
      numbers = numbers.union(written.getOrDefault(raw, new IntList()));
    }
    IntList figures = marked.get(form);
    if (figures != null) {
      numbers = numbers.union(figures);
      marked.put(form, numbers);
    }
    String label = Normalizer.normalize(raws.get(0), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return new Form(form, label, numbers.size(), coded(numbers));
  }

  private Bytes coded(IntList numbers) {
    return new Bytes().ascending(numbers, passages);
  }
}
