package vn.doichieu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Passage;

/** The files of an index, read the way {@code assets/js/search-index.js} reads them. */
final class IndexFiles {

  private static final Pattern CALL =
      Pattern.compile("window\\.doichieu\\.shard\\('([a-z0-9-]+)','(.*)'\\);\n", Pattern.DOTALL);
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(x[0-9a-f]{2}|u[0-9a-f]{4}|.)", Pattern.DOTALL);

  /**
   * What the index has of a term.
   *
   * @param count how often, as it says itself
   * @param labels how its forms are written
   * @param passages where it stands, {@code plan#passage}, in the order of the search
   * @param plans plans whose name holds it
   */
  record Found(int count, List<String> labels, List<String> passages, List<String> plans) {}

  private final Corpus corpus;
  private final Map<String, String> texts = new TreeMap<>();

  private IndexFiles(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Writes the index of a corpus and reads it. */
  static IndexFiles of(Corpus corpus, Path folder) throws IOException {
    SearchIndex.write(corpus, folder);
    IndexFiles index = new IndexFiles(corpus);
    bytes(folder).forEach((file, script) -> index.add(file, script));
    return index;
  }

  /** Every file of a folder. */
  static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        all.put(
            String.valueOf(file.getFileName()),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all;
  }

  private void add(String file, String bytes) {
    String script = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    Matcher call = CALL.matcher(script);
    assertThat(call.matches()).as(file).isTrue();
    assertThat(call.group(1) + ".js").isEqualTo(file);
    texts.put(call.group(1), unescaped(call.group(2)));
  }

  /** What a script brings, by name. */
  Map<String, String> texts() {
    return texts;
  }

  String text(String name) {
    return Optional.ofNullable(texts.get(name)).orElseThrow(() -> new AssertionError(name));
  }

  /** The lines of a file, cut in fields. */
  List<List<String>> fields(String name) {
    return text(name).lines().map(line -> List.of(line.split("\t", -1))).toList();
  }

  /** A line of the manifest. */
  String manifest(int line) {
    return text("muc-luc").split("\n", -1)[line];
  }

  /** Ids of the plans in the order of the search. */
  List<String> plans() {
    List<String> plans = new ArrayList<>();
    for (int block = 0; texts.containsKey("k-" + block); block++) {
      fields("k-" + block).stream().filter(f -> f.size() > 1).forEach(f -> plans.add(f.get(0)));
    }
    return plans;
  }

  /** What the index has of a term; nothing where it stands nowhere. */
  Found find(String term) {
    String[] first = manifest(3).split(" ");
    int file = first.length - 1;
    while (file > 0 && first[file].compareTo(term) > 0) {
      file--;
    }
    return texts.containsKey("t-" + file)
        ? text("t-" + file)
            .lines()
            .map(line -> line.split("\t", -1))
            .filter(fields -> fields[0].equals(term))
            .map(this::found)
            .findFirst()
            .orElse(new Found(0, List.of(), List.of(), List.of()))
        : new Found(0, List.of(), List.of(), List.of());
  }

  private Found found(String[] fields) {
    StringBuilder bytes = new StringBuilder(latin(fields[5]));
    if (!fields[4].isEmpty()) {
      String[] halves = fields[4].split(":");
      int number = Integer.parseInt(halves[0]);
      for (String size : halves[1].split(",")) {
        String further = latin(text("c-" + number++));
        assertThat(further).hasSize(Integer.parseInt(size));
        bytes.append(further);
      }
    }
    List<Integer> directory = new PostingsReader(latin(fields[3])).numbers();
    List<String> passages = new ArrayList<>();
    int block = -1;
    int at = 0;
    for (int i = 0; i < directory.size(); i += 2) {
      block += directory.get(i) + 1;
      int end = at + directory.get(i + 1);
      List<String> inside = passages(block);
      new PostingsReader(bytes.substring(at, end))
          .postings(inside.size()).stream().sorted().map(inside::get).forEach(passages::add);
      at = end;
    }
    assertThat(at).isEqualTo(bytes.length());
    List<String> plans = new ArrayList<>();
    int plan = -1;
    for (int gap : new PostingsReader(latin(fields[6])).numbers()) {
      plan += gap + 1;
      plans.add(plans().get(plan));
    }
    List<String> labels = List.of((fields[2].isEmpty() ? fields[0] : fields[2]).split(","));
    return new Found(Integer.parseInt(fields[1]), labels, passages, plans);
  }

  /** The passages of a block, in order. */
  private List<String> passages(int block) {
    List<String> passages = new ArrayList<>();
    for (List<String> plan : fields("k-" + block)) {
      if (plan.size() > 1) {
        List<String> ids =
            corpus.plan(plan.get(0)).orElseThrow().text().allPassages().map(Passage::id).toList();
        assertThat(ids).hasSize(Integer.parseInt(plan.get(4)));
        ids.forEach(id -> passages.add(plan.get(0) + "#" + id));
      }
    }
    return passages;
  }

  private static String latin(String base64) {
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.ISO_8859_1);
  }

  private static String unescaped(String literal) {
    return ESCAPE
        .matcher(literal)
        .replaceAll(
            escape -> {
              String code = escape.group(1);
              String text =
                  switch (code.charAt(0)) {
                    case 'x', 'u' -> String.valueOf((char) Integer.parseInt(code.substring(1), 16));
                    case 'n' -> "\n";
                    case 't' -> "\t";
                    case 'r' -> "\r";
                    default -> code;
                  };
              return Matcher.quoteReplacement(text);
            });
  }
}
