package vn.doichieu.read;

import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * A parser that refuses what no content file needs: aliases, of which a handful of lines can unfold
 * into gigabytes, and nesting beyond measure.
 */
final class SimpleYaml implements Parser {

  /** No content file nests more than six levels; the composer's stack ends at some thousands. */
  private static final int DEEPEST = 50;

  private final Parser parser;
  private int depth;

  SimpleYaml(Parser parser) {
    this.parser = parser;
  }

  /** Stops the reading of a file. */
  static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;

    private Refused(String messageKey, Event event) {
      super(messageKey, null, false, false);
      this.line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** The line in the YAML text, from 1. */
    int line() {
      return line;
    }
  }

  @Override
  public Event next() {
    Event event = parser.next();
    switch (event.getEventId()) {
      case MappingStart, SequenceStart -> depth++;
      case MappingEnd, SequenceEnd -> depth--;
      default -> {
        // Scalars and documents do not nest.
      }
    }
    if (event instanceof AliasEvent) {
      throw new Refused("yaml.alias", event);
    }
    if (depth > DEEPEST) {
      throw new Refused("yaml.too-deep", event);
    }
    return event;
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public boolean checkEvent(Event.ID id) {
    return parser.checkEvent(id);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }
}
