package vn.doichieu.bake.oven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Plan;
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
    corpus.plans().parallelStream().forEach(plan -> copy(plan, folder));
  }

  private static void copy(Plan plan, Path folder) {
    try {
      Files.createDirectories(folder);
      Files.copy(plan.file().path(), folder.resolve(plan.id() + ".md"));
      if (plan.metadata().source().isPresent()) {
        SuppliedCopy copy = plan.metadata().source().get();
        Files.copy(copy.path(), folder.resolve(copy.file()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
