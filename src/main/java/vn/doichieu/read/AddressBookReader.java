package vn.doichieu.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.doichieu.model.AddressBook;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Location;

/**
 * Reads {@code content/dia-chi/<plan>.txt}: one published address a line, its id and the
 * fingerprint of its words, with {@code #} before a comment.
 */
final class AddressBookReader {

  private AddressBookReader() {}

  static AddressBook read(String text, String name, Consumer<Finding> findings) {
    Map<String, String> fingerprints = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      String content = line.strip();
      if (content.isEmpty() || content.startsWith("#")) {
        continue;
      }
      String[] parts = content.split("\\s+");
      if (parts.length != 2) {
        findings.accept(Finding.error(new Location(name, number), "address.bad-line"));
        continue;
      }
      fingerprints.put(parts[0], parts[1]);
      lines.put(parts[0], number);
    }
    String plan = name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
    return new AddressBook(name, plan, fingerprints, lines);
  }
}
