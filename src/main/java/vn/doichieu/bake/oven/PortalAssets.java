package vn.doichieu.bake.oven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.SuppliedCopy;

/**
 * Copies what is not made by a template: the look, and beside each plan its Markdown version and
 * the copy as supplied. Nothing else of the content folder is published.
 */
final class PortalAssets extends Asset {

  private final JBakeConfiguration config;
  private final Corpus corpus;

  PortalAssets(JBakeConfiguration config, Corpus corpus) {
    super(config);
    this.config = config;
    this.corpus = corpus;
  }

  @Override
  public void copy() {
    if (config.getAssetFolder().isDirectory()) {
      super.copy();
      return;
    }
    try {
      BundledLook.copyAssets(config.getDestinationFolder().toPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void copyAssetsFromContent(File contentFolder) {
    Path folder = config.getDestinationFolder().toPath().resolve("van-ban");
    corpus.plans().parallelStream()
        .forEach(plan -> copy(plan.file().path(), folder.resolve(plan.id() + ".md")));
    // Two plans may come from one copy.
    corpus.plans().stream()
        .flatMap(plan -> plan.metadata().source().stream())
        .collect(Collectors.toMap(SuppliedCopy::file, SuppliedCopy::path, (one, same) -> one))
        .entrySet()
        .parallelStream()
        .forEach(copy -> copy(copy.getValue(), folder.resolve(copy.getKey())));
  }

  private static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
