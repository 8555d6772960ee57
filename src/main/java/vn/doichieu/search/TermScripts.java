package vn.doichieu.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.search.Dictionary.Entry;
import vn.doichieu.search.Dictionary.Part;

/**
 * Cuts the dictionary into files of a few kilobytes. {@code t-<n>} holds the records of
 * neighbouring terms: term, how often, forms, directory, further files, postings of the first
 * blocks, plans. What a frequent term has in later blocks is in {@code c-<n>}, read only when the
 * first blocks did not answer.
 */
final class TermScripts {

  private static final int LARGEST_RECORDS = 2_000;
  private static final int LARGEST_START = 1_000;
  private static final int SMALLEST_CHUNK = 2_000;

  private final List<Script> scripts = new ArrayList<>();
  private final List<String> firstTerms = new ArrayList<>();
  private final StringBuilder records = new StringBuilder();
  private int chunks;

  TermScripts(Dictionary dictionary) {
    dictionary
        .entries()
        .forEach(
            (term, entry) -> {
              if (records.length() == 0) {
                firstTerms.add(term);
              }
              records.append(record(term, entry)).append(Script.RECORD);
              if (records.length() > LARGEST_RECORDS) {
                close();
              }
            });
    if (records.length() > 0) {
      close();
    }
  }

  /** The files. */
  List<Script> scripts() {
    return scripts;
  }

  /** The first term of each {@code t-<n>}. */
  List<String> firstTerms() {
    return firstTerms;
  }

  private void close() {
    scripts.add(new Script("t-" + (firstTerms.size() - 1), records.toString()));
    records.setLength(0);
  }

  private String record(String term, Entry entry) {
    List<String> forms = entry.forms();
    Map<String, Integer> numbers = new HashMap<>();
    List<String> labels = new ArrayList<>();
    for (String form : forms) {
      numbers.put(form, numbers.size());
      labels.add(entry.label(form));
    }
    Bytes directory = new Bytes();
    Bytes start = new Bytes();
    Bytes chunk = new Bytes();
    List<Bytes> further = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    int previous = -1;
    boolean isOpen = true;
    for (Part part : entry.parts()) {
      Bytes postings = postings(part, numbers);
      directory.number(part.block() - previous - 1).number(postings.size());
      previous = part.block();
      isOpen = isOpen && (start.size() == 0 || start.size() + postings.size() <= LARGEST_START);
      if (isOpen) {
        start.all(postings);
        continue;
      }
      chunk.all(postings);
      if (chunk.size() >= SMALLEST_CHUNK) {
        further.add(chunk);
        sizes.add(chunk.size());
        chunk = new Bytes();
      }
    }
    if (chunk.size() > 0) {
      if (further.isEmpty() && chunk.size() < LARGEST_START) {
        start.all(chunk);
      } else {
        further.add(chunk);
        sizes.add(chunk.size());
      }
    }
    boolean plain = labels.size() == 1 && labels.get(0).equals(term);
    return String.join(
        String.valueOf(Script.FIELD),
        term,
        String.valueOf(entry.count()),
        plain ? "" : String.join(",", labels),
        directory.text(),
        chunkNames(further, sizes),
        start.text(),
        plans(entry));
  }

  /** {@code first file:bytes,bytes,…}: the files are numbered on. */
  private String chunkNames(List<Bytes> further, List<Integer> sizes) {
    if (further.isEmpty()) {
      return "";
    }
    StringBuilder names = new StringBuilder().append(chunks).append(':');
    for (int i = 0; i < further.size(); i++) {
      scripts.add(new Script("c-" + chunks, further.get(i).text()));
      names.append(i > 0 ? "," : "").append(sizes.get(i));
      chunks++;
    }
    return names.toString();
  }

  private static Bytes postings(Part part, Map<String, Integer> numbers) {
    Bytes postings = new Bytes();
    for (BlockPostings.Form form : part.term().forms()) {
      postings
          .number(numbers.getOrDefault(form.form(), 0))
          .number(form.postings().size())
          .all(form.postings());
    }
    return postings;
  }

  private static String plans(Entry entry) {
    Bytes plans = new Bytes();
    int previous = -1;
    for (int i = 0; i < entry.plans().size(); i++) {
      plans.number(entry.plans().get(i) - previous - 1);
      previous = entry.plans().get(i);
    }
    return plans.text();
  }
}
