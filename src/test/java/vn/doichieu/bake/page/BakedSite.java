package vn.doichieu.bake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.doichieu.bake.PortalBaker;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.fixture.IndicatorBuilder;
import vn.doichieu.fixture.PlanBuilder;

/** The pages that are baked of a corpus made by hand, with nothing read and nothing inspected. */
final class BakedSite {

  private final Path output;

  private BakedSite(Path output) {
    this.output = output;
  }

  /**
   * Bakes these plans and indicators.
   *
   * @param folder an empty folder of the test
   * @param more what else there is
   */
  static BakedSite of(
      Path folder,
      Consumer<CorpusBuilder> more,
      List<PlanBuilder> plans,
      IndicatorBuilder... indicators) {
    Path source = folder.resolve("nguon");
    Path texts = source.resolve("content/van-ban");
    Path output = folder.resolve("site");
    CorpusBuilder corpus =
        CorpusBuilder.corpus().statements(IndicatorBuilder.statements(indicators));
    more.accept(corpus);
    try {
      Files.createDirectories(texts);
      Files.createDirectories(output);
      for (PlanBuilder plan : plans) {
        corpus.plan(plan.folder(texts));
        Files.createFile(texts.resolve(plan.build().id() + ".md"));
      }
      assertThat(new PortalBaker("1").bake(corpus.build(), source, output, Optional.empty()))
          .isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BakedSite(output);
  }

  /** A page, which must be there. */
  Document page(String address) {
    try {
      return Jsoup.parse(Files.readString(output.resolve(address)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What readers see of the elements that match. */
  List<String> texts(String address, String css) {
    return page(address).select(css).eachText();
  }

  /** Whether there is such a file. */
  boolean has(String address) {
    return Files.exists(output.resolve(address));
  }

  /** What matches first, in every page that search engines may list. */
  List<String> ofListed(Pattern pattern) {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .map(BakedSite::read)
          .filter(html -> !html.contains("<meta name=\"robots\" content=\"noindex\">"))
          .map(pattern::matcher)
          .filter(Matcher::find)
          .map(match -> match.group(1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sizes of all pages in bytes. */
  List<Long> sizes() {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .map(file -> file.toFile().length())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
