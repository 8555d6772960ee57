package vn.doichieu.export.linked;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.doichieu.export.file.JsonFile;
import vn.doichieu.export.table.Value;

/** A thing as text for {@code <script type="application/ld+json">}. */
final class JsonLd {

  private JsonLd() {}

  /** The text: whatever a title holds, it cannot end the script. */
  static String of(Node node) {
    List<Value.Member> members = new ArrayList<>();
    members.add(new Value.Member("@context", Value.of("https://schema.org")));
    members.addAll(((Value.Members) node.value()).members());
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try {
      JsonFile.writeCompact(new Value.Members(members), json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // These stand inside strings only, where JSON lets any character be written as its number.
    return json.toString(StandardCharsets.UTF_8)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
