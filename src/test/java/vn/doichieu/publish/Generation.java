package vn.doichieu.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;

/** A site whose files all tell which build wrote them, so that a mixed or cut one shows. */
final class Generation {

  static final int FILES = 12;

  private Generation() {}

  /** Fills a folder as build {@code number} would. */
  static void write(Path folder, String number) throws IOException {
    for (int i = 0; i < FILES; i++) {
      Path file = folder.resolve("thu-muc-" + i % 3).resolve("tep-" + i + ".html");
      Files.createDirectories(file.getParent());
      Files.writeString(file, number);
    }
  }

  /** The build that wrote all files of a marked site; empty where the site is not whole. */
  static Optional<String> of(Path folder) throws IOException {
    if (SiteState.of(folder) != SiteState.OURS) {
      return Optional.empty();
    }
    var numbers = new TreeSet<String>();
    int files = 0;
    try (var found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().equals(SiteState.MARKER)) {
          numbers.add(Files.readString(file));
          files++;
        }
      }
    }
    return files == FILES && numbers.size() == 1 ? Optional.of(numbers.first()) : Optional.empty();
  }
}
