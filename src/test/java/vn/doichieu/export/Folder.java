package vn.doichieu.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.doichieu.compare.lineage.Lineage;
import vn.doichieu.model.Corpus;

/** A folder of open data as programs read it. */
record Folder(Path path, Catalogue catalogue) {

  static Folder write(Path path, Corpus corpus, Publication about) throws IOException {
    return new Folder(path, OpenData.write(corpus, Lineage.of(corpus), path, about));
  }

  String text(String file) throws IOException {
    return Files.readString(path.resolve(file));
  }

  JsonNode json(String file) throws IOException {
    return JsonMapper.shared().readTree(text(file));
  }

  List<NamedCsvRecord> csv(String file) throws IOException {
    return records(path.resolve(file));
  }

  /** Every file with its bytes as characters of one byte. */
  Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            path.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  static List<NamedCsvRecord> records(Path file) {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      return csv.stream().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
