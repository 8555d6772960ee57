package vn.doichieu.bake.oven;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.IndicatorBuilder.indicator;
import static vn.doichieu.fixture.IndicatorBuilder.statements;
import static vn.doichieu.fixture.PlanBuilder.plan;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.fixture.IndicatorBuilder;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Scope;
import vn.doichieu.model.Target;
import vn.doichieu.search.SearchIndex;

/** The search says a target in the words of the pages ({@code lib/values.ftl}). */
class SearchTargetsTest {

  @Test
  void a_target_has_the_words_of_the_pages(@TempDir Path folder)
      throws IOException, TemplateException {
    Corpus corpus = everyKindOfTarget();
    List<Target> targets = corpus.statements().targets().toList();
    SearchIndex.write(corpus, folder);

    assertThat(targets)
        .extracting(target -> target.quantity().operator())
        .contains(Operator.values());
    assertThat(found(folder)).isEqualTo(onPages(targets));
  }

  private static Corpus everyKindOfTarget() {
    IndicatorBuilder share = indicator("ti-trong", "%").base("GRDP");
    IndicatorBuilder people = indicator("nhan-luc", "người/vạn dân").base("dân số");
    IndicatorBuilder plain = indicator("ho-so", "%/năm");
    for (IndicatorBuilder one : List.of(share, people, plain)) {
      for (Operator operator :
          List.of(
              Operator.GREATER,
              Operator.AT_LEAST,
              Operator.EQUAL,
              Operator.ABOUT,
              Operator.AT_MOST,
              Operator.LESS,
              Operator.TOP)) {
        one.target("thu", t -> t.is(operator, "3321.5").in(2030));
      }
      for (Scope scope : Scope.values()) {
        one.target("thu", t -> t.is(Operator.EQUAL, "0.05").scope(scope).annual());
      }
      one.target("thu", t -> t.range("1.25", "1000000").in(2045))
          .target("thu", t -> t.times("2.5", 2020).in(2030))
          .target("thu", t -> t.whole().scope(Scope.COMMUNE))
          .target("thu", t -> t);
    }
    return corpus().plan(plan("thu")).statements(statements(share, people, plain)).build();
  }

  /** The fourth field of every record. */
  private static List<String> found(Path folder) throws IOException {
    String script = Files.readString(folder.resolve("ct-0.js"));
    String text = script.substring(script.indexOf(",'") + 2, script.lastIndexOf('\''));
    return Arrays.stream(text.split("\\\\n")).map(line -> line.split("\\\\t")[3]).toList();
  }

  private static List<String> onPages(List<Target> targets) throws IOException, TemplateException {
    Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
    freemarker.setObjectWrapper(new ModelWrapper());
    freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
    freemarker.setLocale(new Locale("vi", "VN"));
    freemarker.setNumberFormat("computer");
    freemarker.setTemplateLoader(new FileTemplateLoader(new File("templates")));
    String line = "<#import 'lib/values.ftl' as v><#list all as it>${v.target(it)}\n</#list>";
    StringWriter lines = new StringWriter();
    new Template("dong", line, freemarker).process(Map.of("all", targets), lines);
    return lines.toString().lines().map(String::strip).toList();
  }
}
