package vn.doichieu.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the bench is asked to do.
 *
 * @param sizes numbers of plans, in order
 * @param repetitions turns at each size; empty for {@link #turns} to choose
 * @param programs what to measure
 * @param jar our program
 * @param models folder of the five plans
 * @param seed seed of the corpus
 */
record Options(
    List<Integer> sizes,
    OptionalInt repetitions,
    Set<Program> programs,
    Path jar,
    Path models,
    long seed) {

  /** How to call the bench. */
  static final String USAGE =
      """
      Usage: bench/run [--quick | --sizes N,N,...] [--repeat N] [--only ours|stock] [--jar FILE]
                       [--plans FOLDER] [--seed N]
             bench/run quotes [--quick | --sizes N,N,...] [--repeat N] [--jar FILE]
                       [--plans FOLDER] [--seed N]
             bench/run lineage [--quick | --sizes N,N,...] [--repeat N] [--jar FILE]
                       [--plans FOLDER] [--seed N]
             bench/run search [--plans N] [--seed N] [--repeat N] [--jar FILE] [--golden FILE]
                       [--skip-build]
             bench/run corpus N SEED FOLDER [FOLDER OF THE FIVE PLANS] [--targets N]
      --quick    5 and 200 plans, a minute; otherwise 5, 1,000 and 3,400 (quotes, lineage: without 5)
      --repeat   turns at every size; otherwise more at the small ones
      --jar      our program; otherwise target/doichieu.jar
      --plans    folder of the five plans; otherwise content/van-ban\
      """;

  /** Copies the collections. */
  Options {
    sizes = List.copyOf(sizes);
    programs = Set.copyOf(programs);
  }

  /**
   * Reads the command line; empty where it is not understood.
   *
   * @param usual the sizes where it names none
   */
  static Optional<Options> parse(List<String> args, List<Integer> usual) {
    List<Integer> sizes = usual;
    OptionalInt repetitions = OptionalInt.empty();
    Set<Program> programs = EnumSet.allOf(Program.class);
    Path jar = Path.of("target/doichieu.jar");
    Path models = Path.of("content/van-ban");
    long seed = MakeCorpus.SEED;
    Iterator<String> rest = args.iterator();
    try {
      while (rest.hasNext()) {
        String option = rest.next();
        switch (option) {
          case "--quick" -> sizes = List.of(5, 200);
          case "--sizes" -> sizes = numbers(rest.next());
          case "--repeat" -> repetitions = OptionalInt.of(positive(rest.next()));
          case "--only" -> {
            String only = rest.next();
            programs.removeIf(program -> !program.label().equals(only));
          }
          case "--jar" -> jar = Path.of(rest.next());
          case "--plans" -> models = Path.of(rest.next());
          case "--seed" -> seed = Long.parseLong(rest.next());
          default -> {
            return Optional.empty();
          }
        }
      }
    } catch (NoSuchElementException | IllegalArgumentException e) {
      return Optional.empty();
    }
    return programs.isEmpty()
        ? Optional.empty()
        : Optional.of(new Options(sizes, repetitions, programs, jar, models, seed));
  }

  /** How often each program builds a corpus of this size: the shorter a build, the more often. */
  int turns(int plans) {
    return repetitions.orElse(plans <= 200 ? 5 : plans <= 1_000 ? 3 : 2);
  }

  private static List<Integer> numbers(String list) {
    List<Integer> numbers = new ArrayList<>();
    for (String number : list.split(",")) {
      numbers.add(positive(number));
    }
    return numbers;
  }

  private static int positive(String text) {
    int number = Integer.parseInt(text);
    if (number < 1) {
      throw new IllegalArgumentException(text);
    }
    return number;
  }
}
