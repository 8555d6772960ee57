package vn.doichieu.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.doichieu.model.DocumentReference;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Text;
import vn.doichieu.text.DocumentMention;

/** Lists the documents that a text names, each with all passages that name it. */
final class References {

  private References() {}

  static List<DocumentReference> in(Text text) {
    Map<String, Collected> byNumber = new LinkedHashMap<>();
    text.allPassages()
        .forEach(
            passage -> {
              for (DocumentMention mention : DocumentMention.in(passage.text())) {
                byNumber
                    .computeIfAbsent(mention.number(), number -> new Collected())
                    .add(mention, passage);
              }
            });
    List<DocumentReference> references = new ArrayList<>();
    byNumber.forEach((number, collected) -> references.add(collected.reference(number)));
    return references;
  }

  private static final class Collected {
    private final Set<String> types = new LinkedHashSet<>();
    private final Set<String> dates = new LinkedHashSet<>();
    private final Set<String> passages = new LinkedHashSet<>();

    void add(DocumentMention mention, Passage passage) {
      mention.type().ifPresent(types::add);
      mention.date().ifPresent(dates::add);
      passages.add(passage.id());
    }

    DocumentReference reference(String number) {
      return new DocumentReference(
          number, List.copyOf(types), List.copyOf(dates), List.copyOf(passages));
    }
  }
}
