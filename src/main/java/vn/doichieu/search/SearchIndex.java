package vn.doichieu.search;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.doichieu.model.Corpus;

/**
 * Writes the search index of a corpus. The same corpus gives the same bytes; time and memory grow
 * with the text.
 *
 * <pre>{@code
 * SearchIndex.write(corpus, site.resolve("tim-kiem"));
 * }</pre>
 */
public final class SearchIndex {

  private SearchIndex() {}

  /**
   * Writes the files of the index.
   *
   * @param corpus a corpus that {@code check} has nothing against
   * @param folder made where it is missing; files of the same names are replaced
   * @throws IOException if a file cannot be written
   */
  public static void write(Corpus corpus, Path folder) throws IOException {
    Files.createDirectories(folder);
    // On threads of its own: pages are rendered on the common pool meanwhile.
    ExecutorService pool =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(), SearchIndex::thread);
    try {
      List<Block> blocks = Blocks.of(corpus);
      Vocabulary vocabulary = new Vocabulary();
      Facets facets = new Facets(corpus.statements());
      List<BlockPostings> postings =
          all(
              pool,
              blocks.stream()
                  .<Callable<BlockPostings>>map(
                      block -> () -> BlockIndexer.index(block, vocabulary, facets))
                  .toList());
      Dictionary dictionary = dictionary(corpus, blocks, postings);
      TermScripts terms = new TermScripts(dictionary);
      IndicatorScripts indicators = new IndicatorScripts(corpus, blocks);
      List<Script> scripts = new ArrayList<>(terms.scripts());
      scripts.addAll(indicators.scripts());
      postings.forEach(block -> scripts.add(block.map()));
      scripts.add(Syllables.script(dictionary));
      Optional<Script> abbreviations = Abbreviations.script(corpus.glossary());
      abbreviations.ifPresent(scripts::add);
      scripts.add(
          Manifest.script(
              blocks, postings, terms.firstTerms(), indicators.count(), abbreviations.isPresent()));
      all(
          pool,
          scripts.stream()
              .<Callable<String>>map(
                  script ->
                      () -> {
                        script.write(folder);
                        return script.name();
                      })
              .toList());
    } finally {
      pool.shutdown();
    }
  }

  private static Dictionary dictionary(
      Corpus corpus, List<Block> blocks, List<BlockPostings> postings) {
    Dictionary dictionary = new Dictionary();
    PlanNames names = new PlanNames(corpus.gazetteer());
    for (Block block : blocks) {
      dictionary.add(block.number(), postings.get(block.number()));
      int number = block.first();
      for (Block.Member member : block.plans()) {
        for (String term : names.of(member.plan().metadata())) {
          dictionary.addPlan(term, number);
        }
        number++;
      }
    }
    return dictionary;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "search");
    thread.setDaemon(true);
    return thread;
  }

  /** What all tasks come to, in their order. */
  private static <T> List<T> all(ExecutorService pool, List<Callable<T>> tasks) throws IOException {
    try {
      List<T> results = new ArrayList<>(tasks.size());
      for (Future<T> task : pool.invokeAll(tasks)) {
        results.add(task.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException failure) {
        throw failure.getCause();
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
