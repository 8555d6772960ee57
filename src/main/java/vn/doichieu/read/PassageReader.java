package vn.doichieu.read;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Passage.Kind;
import vn.doichieu.model.Wording;

/** Makes passages of the blocks of the syntax tree and gives them their ids. */
final class PassageReader {

  /** No plan nests lists so deep; every level costs stack here, in templates and in browsers. */
  private static final int DEEPEST = 12;

  private final MarkdownFile file;
  private final Addresses addresses;
  private int depth;

  PassageReader(MarkdownFile file, Addresses addresses) {
    this.file = file;
    this.addresses = addresses;
  }

  /**
   * The heading of a section.
   *
   * @param parent id of the section above, or empty
   * @param parentNumber printed number of the section above, or empty
   */
  NumberedHeading heading(Heading heading, String parent, String parentNumber) {
    WordingBuilder words = new WordingBuilder(file).addChildren(heading);
    int line = file.lineOf(heading);
    BlockMarks marks = BlockMarks.parse(words.attributes(), file, line);
    Wording wording = words.build();
    Optional<PrintedNumber> number = PrintedNumber.ofHeading(wording.text());
    String id =
        fixed(marks, line)
            .orElseGet(
                () ->
                    number
                        .map(n -> addresses.numbered(parent, n.below(parentNumber)))
                        .orElseGet(() -> addresses.ordinal(parent, "m")));
    Passage passage = new Passage(id, Kind.HEADING, "", wording, marks.groups(), List.of(), line);
    return new NumberedHeading(passage, number.map(PrintedNumber::slug).orElse(""));
  }

  /** A heading and its printed number as a slug, which is empty where it prints none. */
  record NumberedHeading(Passage passage, String number) {}

  /** How the ids of a run of blocks are made. */
  interface Naming {
    /** The id for a block with these words. */
    String next(Kind kind, String text);
  }

  /**
   * Reads a block into passages: a list gives one for each item. Blocks that a plan cannot hold are
   * reported and give none.
   */
  List<Passage> block(Node block, Naming naming) {
    if (depth == DEEPEST) {
      file.error(file.lineOf(block), "markdown.too-deep");
      return List.of();
    }
    depth++;
    try {
      return anyBlock(block, naming);
    } finally {
      depth--;
    }
  }

  private List<Passage> anyBlock(Node block, Naming naming) {
    if (block instanceof Paragraph) {
      return List.of(paragraph(block, Kind.PARAGRAPH, naming));
    }
    if (block instanceof ListBlock) {
      return items(block, naming);
    }
    if (block instanceof TableBlock table) {
      WordingBuilder words = new TableReader(file).read(table);
      return List.of(passage(block, Kind.TABLE, words, naming));
    }
    if (block instanceof BlockQuote) {
      List<Passage> quotes = new ArrayList<>();
      for (Node child : block.getChildren()) {
        if (child instanceof Paragraph) {
          quotes.add(paragraph(child, Kind.QUOTE, naming));
        } else {
          quotes.addAll(block(child, naming));
        }
      }
      return quotes;
    }
    file.error(file.lineOf(block), UnsupportedBlock.messageKey(block));
    return List.of();
  }

  /** The footnotes, in the order of the file. */
  Passage footnote(FootnoteBlock block) {
    String sign = block.getText().toString();
    int line = file.lineOf(block);
    WordingBuilder words = new WordingBuilder(file);
    for (Node child : block.getChildren()) {
      if (child instanceof Paragraph) {
        words.addChildren(child).addText(" ");
      } else {
        file.error(file.lineOf(child), UnsupportedBlock.messageKeyInFootnote(child));
      }
    }
    String id = Addresses.footnote(sign);
    if (!BlockMarks.isId(sign)) {
      file.error(line, "footnote.bad-sign", sign);
    } else if (!file.isReferenced(sign)) {
      file.error(line, "footnote.unused", sign);
    } else if (addresses.isTaken(id)) {
      file.error(line, "footnote.twice", sign);
    }
    if (!words.attributes().isEmpty()) {
      file.error(line, "critic.misplaced");
    }
    addresses.keep(id);
    return new Passage(id, Kind.FOOTNOTE, sign, words.build(), List.of(), List.of(), line);
  }

  private Passage paragraph(Node block, Kind kind, Naming naming) {
    return passage(block, kind, new WordingBuilder(file).addChildren(block), naming);
  }

  private List<Passage> items(Node list, Naming naming) {
    List<Passage> items = new ArrayList<>();
    for (Node child : list.getChildren()) {
      if (child instanceof ListItem item) {
        items.add(item(item, naming));
      }
    }
    return items;
  }

  private Passage item(ListItem item, Naming naming) {
    boolean ordered = item instanceof OrderedListItem;
    String printed = item.getOpeningMarker().toString();
    WordingBuilder words = new WordingBuilder(file);
    List<Node> below = new ArrayList<>();
    boolean first = true;
    for (Node child : item.getChildren()) {
      if (first && child instanceof Paragraph) {
        // An unescaped "1." is the copy's printed number: it stays text.
        (ordered ? words.addText(printed + " ") : words).addChildren(child);
      } else {
        below.add(child);
      }
      first = false;
    }
    Wording wording = words.build();
    if (wording.text().isEmpty()) {
      file.error(file.lineOf(item), "markdown.empty-item");
    }
    Kind kind = ordered ? Kind.PARAGRAPH : Kind.ITEM;
    BlockMarks marks = BlockMarks.parse(words.attributes(), file, file.lineOf(item));
    String id = fixed(marks, file.lineOf(item)).orElseGet(() -> naming.next(kind, wording.text()));
    List<Passage> nested = new ArrayList<>();
    for (Node child : below) {
      nested.addAll(block(child, (k, text) -> addresses.ordinal(id, "")));
    }
    return new Passage(
        id, kind, ordered ? "" : printed, wording, marks.groups(), nested, file.lineOf(item));
  }

  private Passage passage(Node block, Kind kind, WordingBuilder words, Naming naming) {
    int line = file.lineOf(block);
    BlockMarks marks = BlockMarks.parse(words.attributes(), file, line);
    Wording wording = words.build();
    String id = fixed(marks, line).orElseGet(() -> naming.next(kind, wording.text()));
    return new Passage(id, kind, "", wording, marks.groups(), List.of(), line);
  }

  private Optional<String> fixed(BlockMarks marks, int line) {
    marks
        .id()
        .filter(addresses::isTaken)
        .ifPresent(id -> file.error(line, "block.id-taken", "#" + id));
    return marks.id().map(addresses::keep);
  }
}
