package vn.doichieu.read;

import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Location;

/**
 * Parses YAML into nodes that know their lines. Aliases are refused: no content file needs them,
 * and a handful of lines can unfold into gigabytes. So is nesting beyond measure.
 */
final class YamlFile {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new TextSchema())
          .setUseMarks(true)
          .setAllowDuplicateKeys(true)
          .setCodePointLimit((int) FileText.LIMIT)
          .build();

  private YamlFile() {}

  /**
   * The mapping at the top of a YAML text; empty where there is none (which is reported).
   *
   * @param linesBefore lines of the file before the text: 1 for front matter
   */
  static Optional<Fields> parse(
      String yaml, String file, int linesBefore, Consumer<Finding> findings) {
    try {
      Parser parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, yaml));
      Optional<Node> root = new Composer(SETTINGS, new SimpleYaml(parser)).getSingleNode();
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        return Optional.of(new Fields(file, linesBefore, mapping, findings));
      }
      findings.accept(Finding.error(new Location(file, linesBefore), "yaml.no-mapping"));
    } catch (SimpleYaml.Refused refused) {
      findings.accept(
          Finding.error(new Location(file, refused.line() + linesBefore), refused.getMessage()));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      findings.accept(Finding.error(new Location(file, line + linesBefore), problemKey(e)));
    } catch (YamlEngineException e) {
      findings.accept(Finding.error(new Location(file, linesBefore), "yaml.broken"));
    }
    return Optional.empty();
  }

  private static String problemKey(MarkedYamlEngineException e) {
    String problem = e.getProblem();
    if (problem.contains("TAB") || problem.contains("\\t")) {
      return "yaml.tab";
    }
    return problem.contains("mapping values are not allowed") ? "yaml.colon" : "yaml.broken";
  }
}
