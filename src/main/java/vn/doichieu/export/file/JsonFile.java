package vn.doichieu.export.file;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.core.util.Separators;
import vn.doichieu.export.table.Key;
import vn.doichieu.export.table.Rows;
import vn.doichieu.export.table.Value;

/** JSON in UTF-8, with LF; what is not stated is {@code null}. */
public final class JsonFile {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonFile() {}

  /**
   * Writes a table as an array with one record a line, so that two versions can be compared, and
   * closes {@code out}.
   *
   * @throws IOException where {@code out} cannot be written
   */
  public static void write(Rows<?> rows, OutputStream out) throws IOException {
    write(out, new RecordALine(), json -> records(rows, json));
  }

  /**
   * Writes one value, indented for people, and closes {@code out}.
   *
   * @throws IOException where {@code out} cannot be written
   */
  public static void write(Value value, OutputStream out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    PrettyPrinter indented =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    write(out, indented, json -> value(value, json));
  }

  /**
   * Writes one value without blanks and closes {@code out}.
   *
   * @throws IOException where {@code out} cannot be written
   */
  public static void writeCompact(Value value, OutputStream out) throws IOException {
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      value(value, json);
    } catch (JacksonIOException unwritable) {
      throw unwritable.getCause();
    }
  }

  private interface Content {
    void write(JsonGenerator json) throws JacksonException;
  }

  private static void write(OutputStream out, PrettyPrinter printer, Content content)
      throws IOException {
    try (JsonGenerator json =
        FACTORY.createGenerator(new Layout(printer), out, JsonEncoding.UTF8)) {
      content.write(json);
      json.writeRaw('\n');
    } catch (JacksonIOException unwritable) {
      throw unwritable.getCause();
    }
  }

  private static <R> void records(Rows<R> rows, JsonGenerator json) {
    json.writeStartArray();
    for (R row : rows.rows()) {
      json.writeStartObject();
      for (Key<R> key : rows.table().keys()) {
        json.writeName(key.name());
        value(key.value().apply(row), json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void value(Value value, JsonGenerator json) {
    if (value instanceof Value.Text words) {
      json.writeString(words.text());
    } else if (value instanceof Value.Figure figure) {
      json.writeNumber(figure.plain());
    } else if (value instanceof Value.Flag flag) {
      json.writeBoolean(flag.isSet());
    } else if (value instanceof Value.Items list) {
      json.writeStartArray();
      list.items().forEach(item -> value(item, json));
      json.writeEndArray();
    } else if (value instanceof Value.Members record) {
      json.writeStartObject();
      for (Value.Member member : record.members()) {
        json.writeName(member.name());
        value(member.value(), json);
      }
      json.writeEndObject();
    } else {
      json.writeNull();
    }
  }

  /** Hands the printer over, which Jackson asks the context for. */
  private static final class Layout extends ObjectWriteContext.Base {

    private final PrettyPrinter printer;

    Layout(PrettyPrinter printer) {
      this.printer = printer;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /** Breaks lines between the values of the outermost array and nowhere else. */
  private static final class RecordALine extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeArrayValues(JsonGenerator json) {
      breakLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
      super.writeArrayValueSeparator(json);
      breakLine(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int count) {
      if (count > 0 && json.streamWriteContext().getNestingDepth() == 1) {
        json.writeRaw('\n');
      }
      super.writeEndArray(json, count);
    }

    private static void breakLine(JsonGenerator json) {
      if (json.streamWriteContext().getNestingDepth() == 1) {
        json.writeRaw('\n');
      }
    }
  }
}
