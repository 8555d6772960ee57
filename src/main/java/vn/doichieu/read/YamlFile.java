package vn.doichieu.read;

import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Location;

/**
 * Parses YAML into nodes that know their lines. Aliases are refused: no content file needs them,
 * and a handful of lines can unfold into gigabytes. So is nesting beyond measure.
 */
final class YamlFile {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new CoreSchema())
          .setUseMarks(true)
          .setAllowDuplicateKeys(true)
          .setCodePointLimit((int) FileText.LIMIT)
          .build();

  /** No content file nests more than four levels; the parser's stack ends at some thousands. */
  private static final int DEEPEST = 50;

  private YamlFile() {}

  /**
   * The mapping at the top of a YAML text; empty where there is none (which is reported).
   *
   * @param linesBefore lines of the file before the text: 1 for front matter
   */
  static Optional<Fields> parse(
      String yaml, String file, int linesBefore, Consumer<Finding> findings) {
    try {
      int depth = 0;
      for (Event event : new Parse(SETTINGS).parseString(yaml)) {
        depth += depthChange(event);
        if (event instanceof AliasEvent || depth > DEEPEST) {
          int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
          findings.accept(
              Finding.error(
                  new Location(file, line + linesBefore),
                  depth > DEEPEST ? "yaml.too-deep" : "yaml.alias"));
          return Optional.empty();
        }
      }
      Optional<Node> root = new Compose(SETTINGS).composeString(yaml);
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        return Optional.of(new Fields(file, linesBefore, mapping, findings));
      }
      findings.accept(Finding.error(new Location(file, linesBefore), "yaml.no-mapping"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      findings.accept(Finding.error(new Location(file, line + linesBefore), problemKey(e)));
    } catch (YamlEngineException e) {
      findings.accept(Finding.error(new Location(file, linesBefore), "yaml.broken"));
    }
    return Optional.empty();
  }

  private static int depthChange(Event event) {
    return switch (event.getEventId()) {
      case MappingStart, SequenceStart -> 1;
      case MappingEnd, SequenceEnd -> -1;
      default -> 0;
    };
  }

  private static String problemKey(MarkedYamlEngineException e) {
    String problem = e.getProblem();
    if (problem.contains("TAB") || problem.contains("\\t")) {
      return "yaml.tab";
    }
    return problem.contains("mapping values are not allowed") ? "yaml.colon" : "yaml.broken";
  }
}
