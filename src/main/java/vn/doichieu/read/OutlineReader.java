package vn.doichieu.read;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Section;
import vn.doichieu.model.Section.Role;
import vn.doichieu.model.Text;
import vn.doichieu.read.PassageReader.NumberedHeading;

/** Turns the flat blocks of a Markdown document into the tree of its sections. */
final class OutlineReader {

  private static final Pattern RECIPIENTS =
      Pattern.compile("(?iu)\\s*[*_]*\\s*nơi nhận\\s*[*_]*:.*");

  private final MarkdownFile file;
  private final boolean official;
  private final Addresses addresses = new Addresses();
  private final PassageReader passages;
  private final List<OpenSection> top = new ArrayList<>();
  private final Deque<OpenSection> open = new ArrayDeque<>();
  private final List<Node> footnotes = new ArrayList<>();

  /**
   * @param official whether the document is an official text, with recipients and a signature at
   *     its end
   */
  OutlineReader(MarkdownFile file, boolean official) {
    this.file = file;
    this.official = official;
    this.passages = new PassageReader(file, addresses);
  }

  Text read(Document document) {
    OpenSection current = start(new OpenSection(Addresses.PREAMBLE, Role.PREAMBLE));
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof FootnoteBlock) {
        footnotes.add(block);
      } else if (block instanceof Heading heading) {
        current = startSection(heading);
      } else {
        current = add(block, current);
      }
    }
    return new Text(close());
  }

  private OpenSection startSection(Heading heading) {
    while (!open.isEmpty() && open.peek().depth >= heading.getLevel()) {
      open.pop();
    }
    OpenSection above = open.peek();
    NumberedHeading numbered =
        above == null
            ? passages.heading(heading, "", "")
            : passages.heading(heading, above.id, above.number);
    OpenSection section = new OpenSection(numbered, heading.getLevel());
    (above == null ? top : above.children).add(section);
    open.push(section);
    return section;
  }

  private OpenSection add(Node block, OpenSection current) {
    OpenSection section = current;
    if (official && isRecipients(block)) {
      section = start(new OpenSection(addresses.part(Addresses.RECIPIENTS), Role.RECIPIENTS));
    } else if (section.role == Role.RECIPIENTS && !(block instanceof ListBlock)) {
      section = start(new OpenSection(addresses.part(Addresses.SIGNATURE), Role.SIGNATURE));
    }
    OpenSection target = section;
    List<Passage> read =
        passages.block(block, (kind, text) -> nameIn(target, block instanceof ListBlock, text));
    section.add(read, block instanceof ListBlock);
    return section;
  }

  private String nameIn(OpenSection section, boolean listed, String text) {
    if (section.role == Role.RECIPIENTS) {
      return listed ? addresses.ordinal(section.id, "") : addresses.series(section.id);
    }
    if (section.role == Role.SIGNATURE) {
      return addresses.series(section.id);
    }
    Optional<PrintedNumber> number = PrintedNumber.ofParagraph(text);
    if (number.isPresent() && section.role == Role.BODY) {
      return addresses.numbered(section.id, number.get().below(section.number));
    }
    String parent = listed ? section.numberedParagraph().orElse(section.id) : section.id;
    return addresses.ordinal(parent, "p");
  }

  private boolean isRecipients(Node block) {
    return block instanceof Paragraph && RECIPIENTS.matcher(block.getChars()).lookingAt();
  }

  private OpenSection start(OpenSection section) {
    open.clear();
    top.add(section);
    return section;
  }

  private List<Section> close() {
    List<Section> sections = new ArrayList<>();
    for (OpenSection section : top) {
      if (section.role == Role.RECIPIENTS && !footnotes.isEmpty()) {
        sections.add(footnoteSection());
      }
      if (!section.isEmpty()) {
        sections.add(section.close());
      }
    }
    if (!footnotes.isEmpty()) {
      sections.add(footnoteSection());
    }
    return sections;
  }

  private Section footnoteSection() {
    List<Passage> notes =
        footnotes.stream().map(note -> passages.footnote((FootnoteBlock) note)).toList();
    footnotes.clear();
    return new Section(Addresses.FOOTNOTES, Role.FOOTNOTES, 0, Optional.empty(), notes, List.of());
  }

  /** A section that is still being filled. */
  private static final class OpenSection {
    final String id;
    final Role role;
    final int depth;
    final String number;
    final Optional<Passage> heading;
    final List<Passage> passages = new ArrayList<>();
    final List<OpenSection> children = new ArrayList<>();
    private Optional<String> numberedParagraph = Optional.empty();

    OpenSection(String id, Role role) {
      this.id = id;
      this.role = role;
      this.depth = 0;
      this.number = "";
      this.heading = Optional.empty();
    }

    OpenSection(NumberedHeading heading, int depth) {
      this.id = heading.passage().id();
      this.role = Role.BODY;
      this.depth = depth;
      this.number = heading.number();
      this.heading = Optional.of(heading.passage());
    }

    /** The numbered paragraph that a list right below it belongs to. */
    Optional<String> numberedParagraph() {
      return numberedParagraph;
    }

    void add(List<Passage> read, boolean list) {
      passages.addAll(read);
      if (!list && !read.isEmpty()) {
        Passage last = read.get(read.size() - 1);
        numberedParagraph = PrintedNumber.ofParagraph(last.text()).map(number -> last.id());
      }
    }

    boolean isEmpty() {
      return heading.isEmpty() && passages.isEmpty() && children.isEmpty();
    }

    Section close() {
      return new Section(
          id, role, depth, heading, passages, children.stream().map(OpenSection::close).toList());
    }
  }
}
