package vn.doichieu.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Location;

/**
 * The files below {@code content/}, sorted by name. Hidden files and the droppings of desktop
 * programs are passed over; a symbolic link that leads out of the folder is reported.
 */
final class SourceTree {

  static final String CONTENT = "content";

  private static final Set<String> DROPPINGS = Set.of("thumbs.db", "desktop.ini");

  private SourceTree() {}

  /**
   * Every file by its name relative to the source folder ({@code content/van-ban/x.md}).
   *
   * @throws IOException if the folder cannot be walked
   */
  static Map<String, Path> files(Path source, Consumer<Finding> findings) throws IOException {
    // The root may itself be reached through a link: only links inside are looked at.
    Path root = source.resolve(CONTENT).toRealPath();
    Map<String, Path> files = new TreeMap<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isPassedOver(folder) && !folder.equals(root)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            findings.accept(Finding.error(Location.of(name(root, file)), "file.unreadable"));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String name = name(root, file);
            if (attributes.isSymbolicLink()) {
              link(root, file, name, findings);
            }
            if (Files.isRegularFile(file) && !isPassedOver(file)) {
              files.put(name, file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private static void link(Path root, Path link, String name, Consumer<Finding> findings)
      throws IOException {
    if (!Files.exists(link)) {
      findings.accept(Finding.error(Location.of(name), "file.broken-link"));
    } else if (!link.toRealPath().startsWith(root)) {
      findings.accept(Finding.error(Location.of(name), "file.link-outside"));
    } else if (Files.isDirectory(link)) {
      findings.accept(Finding.error(Location.of(name), "file.link-to-folder"));
    }
  }

  private static boolean isPassedOver(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.endsWith("~")
        || DROPPINGS.contains(name.toLowerCase(java.util.Locale.ROOT));
  }

  private static String name(Path root, Path file) {
    return CONTENT + "/" + root.relativize(file).toString().replace('\\', '/');
  }
}
