package vn.doichieu.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Where a site must not be published, because the folder is replaced as a whole. */
final class OutputRules {

  private static final List<String> SOURCES = List.of("content", "templates", "assets", "src");

  private final Path source;
  private final Path home;

  OutputRules(Path source, Path home) {
    this.source = source;
    this.home = home;
  }

  /** The real path of a permitted output folder. */
  Path check(Path output) throws OutputException {
    try {
      return checkReal(output);
    } catch (IOException problem) {
      throw new OutputException(problem, "output.unwritable", output, FreeSpace.at(output));
    }
  }

  private Path checkReal(Path output) throws IOException, OutputException {
    Path site = real(output);
    if (site.getParent() == null) {
      throw new OutputException("output.root", site);
    }
    if (site.equals(real(home))) {
      throw new OutputException("output.home", site);
    }
    if (Files.exists(site, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)) {
      throw new OutputException("output.not-a-folder", site);
    }
    if (real(source).startsWith(site)) {
      throw new OutputException("output.source", site);
    }
    for (String name : SOURCES) {
      Path folder = real(source.resolve(name));
      if (site.startsWith(folder) || folder.startsWith(site)) {
        throw new OutputException("output.inside-source", site, folder);
      }
    }
    if (SiteState.of(site) == SiteState.FOREIGN) {
      throw new OutputException("output.not-ours", site);
    }
    return site;
  }

  /** The path with links resolved, as far down as it exists. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path existing = absolute;
    while (!Files.exists(existing)) {
      Path parent = existing.getParent();
      if (parent == null) {
        return absolute;
      }
      existing = parent;
    }
    return existing.toRealPath().resolve(existing.relativize(absolute));
  }
}
