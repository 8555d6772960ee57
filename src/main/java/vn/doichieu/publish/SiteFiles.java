package vn.doichieu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of what a site holds, relative to its folder, with {@code /} between their parts on
 * every system. Symbolic links are left out: a site has none.
 *
 * @param root the site's folder
 * @param names the files, sorted by the bytes of their names
 * @param files the same files, to look up
 * @param folders the folders; the site's own is {@code ""}
 */
record SiteFiles(Path root, List<String> names, Set<String> files, Set<String> folders) {

  static SiteFiles of(Path root) throws IOException {
    List<String> files = new ArrayList<>();
    Set<String> folders = new HashSet<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            folders.add(name(root, folder));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              files.add(name(root, file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort((a, b) -> Arrays.compareUnsigned(a.getBytes(UTF_8), b.getBytes(UTF_8)));
    return new SiteFiles(root, List.copyOf(files), Set.copyOf(files), Set.copyOf(folders));
  }

  Path path(String name) {
    return root.resolve(name);
  }

  private static String name(Path root, Path path) {
    String name = root.relativize(path).toString();
    String separator = root.getFileSystem().getSeparator();
    return separator.equals("/") ? name : name.replace(separator, "/");
  }
}
