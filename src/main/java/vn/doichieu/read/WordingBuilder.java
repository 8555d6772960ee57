package vn.doichieu.read;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.doichieu.model.Correction;
import vn.doichieu.model.Hyperlink;
import vn.doichieu.model.Wording;
import vn.doichieu.read.critic.BlockAttributes;
import vn.doichieu.read.critic.BrokenMark;
import vn.doichieu.read.critic.CriticMark;

/**
 * Collects the words of one passage from the inline nodes of the syntax tree, in the three forms of
 * {@link Wording} at once. The HTML it writes is safe by construction: every character of the
 * source is escaped, and only the elements named here come out.
 */
final class WordingBuilder {

  private static final Pattern UNOPENED = Pattern.compile("(?:~~|--|\\+\\+|==|<<)\\}");

  private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n]+");

  private final MarkdownFile file;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder supplied = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final List<Correction> corrections = new ArrayList<>();
  private final List<Hyperlink> links = new ArrayList<>();
  private final InlineTags tags;
  private String attributes = "";
  private int line;

  WordingBuilder(MarkdownFile file) {
    this.file = file;
    this.tags = new InlineTags(file, html);
  }

  /** Adds the inline children of a block. */
  WordingBuilder addChildren(Node block) {
    line = file.lineOf(block);
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      add(child);
    }
    tags.closeAll(line);
    return this;
  }

  /** Adds words that are not in the syntax tree: a printed number, a separator of cells. */
  WordingBuilder addText(String words) {
    both(words);
    html.append(Html.escape(words));
    return this;
  }

  /** Keeps the words of two cells apart, where the markup does so for the eye. */
  WordingBuilder addSeparator() {
    both(" ");
    return this;
  }

  /** Adds markup around what comes next. */
  WordingBuilder addHtml(String markup) {
    html.append(markup);
    return this;
  }

  /** What stood between the braces at the end of the block; empty where nothing did. */
  String attributes() {
    return attributes;
  }

  /** The passage's words. */
  Wording build() {
    String reading = squeeze(text);
    String original = corrections.isEmpty() ? reading : squeeze(supplied);
    if (reading.indexOf('}') >= 0 && UNOPENED.matcher(reading).find()) {
      file.error(line, "critic.unopened");
    }
    String markup = html.length() == text.length() ? reading : squeeze(html);
    return new Wording(reading, original, markup, corrections, links);
  }

  private void add(Node node) {
    if (node instanceof Text) {
      words(unescaped(node));
    } else if (node instanceof SoftLineBreak) {
      both(" ");
      html.append(' ');
    } else if (node instanceof HardLineBreak) {
      both(" ");
      html.append("<br>");
    } else if (node instanceof HtmlEntity) {
      entity(unescaped(node));
    } else if (node instanceof StrongEmphasis) {
      wrap(node, "strong");
    } else if (node instanceof Emphasis) {
      wrap(node, "em");
    } else if (node instanceof Code code) {
      html.append("<code>");
      words(code.getText().toString());
      html.append("</code>");
    } else if (node instanceof CriticMark mark) {
      correction(mark.correction());
    } else if (node instanceof BlockAttributes block) {
      if (!attributes.isEmpty()) {
        file.error(line, "critic.misplaced");
      }
      attributes = block.content();
    } else if (node instanceof Footnote footnote) {
      footnote(footnote);
    } else {
      addLinkOrMarkup(node);
    }
  }

  private void addLinkOrMarkup(Node node) {
    if (node instanceof Link link) {
      link(link, link.getUrl().unescape());
    } else if (node instanceof LinkRef reference && !reference.isDefined()) {
      words(unescaped(node));
    } else if (node instanceof AutoLink link) {
      address(link.getText().toString(), link.getText().toString());
    } else if (node instanceof MailLink link) {
      address("mailto:" + link.getText(), link.getText().toString());
    } else if (node instanceof HtmlInline) {
      tag(node.getChars().toString());
    } else if (node instanceof HtmlInlineComment) {
      file.error(line, "markdown.html-comment");
    } else if (node instanceof BrokenMark mark) {
      file.error(line, "critic." + mark.fault().name().toLowerCase(java.util.Locale.ROOT));
    } else if (node instanceof Image || node instanceof ImageRef) {
      file.error(line, "markdown.image");
    } else if (node.hasChildren()) {
      addAll(node);
    } else {
      words(unescaped(node));
    }
  }

  private void addAll(Node parent) {
    if (tags.isTooDeep(line)) {
      return;
    }
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      add(child);
    }
  }

  private void wrap(Node node, String element) {
    tags.open(element, "<" + element + ">");
    addAll(node);
    tags.close(element, line);
  }

  private void words(String words) {
    both(words);
    html.append(Html.escape(words));
  }

  /** An entity can name any character, so the check of the file did not see them all. */
  private void entity(String words) {
    OptionalInt forbidden = ForbiddenCharacter.in(words);
    if (forbidden.isPresent()) {
      String name = ForbiddenCharacter.name(words, forbidden.getAsInt());
      file.error(line, "file.forbidden-character", name);
    } else {
      words(words);
    }
  }

  /** Few texts escape anything. */
  private String unescaped(Node node) {
    String raw = file.source(node);
    return raw.indexOf('\\') < 0 && raw.indexOf('&') < 0 ? raw : node.getChars().unescape();
  }

  private void both(String words) {
    text.append(words);
    supplied.append(words);
  }

  private void correction(Correction correction) {
    corrections.add(correction);
    if (correction.kind() == Correction.Kind.NOTE) {
      html.append("<span class=\"note\" data-editorial>")
          .append(Html.escape(correction.reading()))
          .append("</span>");
      return;
    }
    text.append(correction.reading());
    supplied.append(correction.supplied());
    html.append("<ins class=\"erratum\" data-source=\"")
        .append(Html.escape(correction.supplied()))
        .append("\">")
        .append(Html.escape(correction.reading()))
        .append("</ins>");
  }

  private void footnote(Footnote footnote) {
    String sign = footnote.getText().toString();
    if (!footnote.isDefined()) {
      file.error(line, "footnote.undefined", sign);
      return;
    }
    if (isInLink()) {
      return;
    }
    html.append("<sup class=\"footnote-ref\"><a");
    if (file.isFirstReference(sign)) {
      html.append(" id=\"").append(footnoteId(sign)).append("-nguon\"");
    }
    html.append(" href=\"#")
        .append(footnoteId(sign))
        .append("\">")
        .append(Html.escape(sign))
        .append("</a></sup>");
  }

  private static String footnoteId(String sign) {
    return Html.escape(Addresses.footnote(sign));
  }

  private void link(Node node, String target) {
    boolean opened = openLink(target, Html.pageAddress(target));
    addAll(node);
    closeLink(opened);
  }

  private void address(String target, String label) {
    boolean opened = openLink(target, target);
    words(label);
    closeLink(opened);
  }

  /** Opens a link, unless one is open: HTML knows no links in links. */
  private boolean openLink(String target, String address) {
    if (isInLink()) {
      return false;
    }
    links.add(new Hyperlink(target, line));
    tags.open("a", "<a href=\"" + Html.escape(address) + "\">");
    return true;
  }

  private void closeLink(boolean opened) {
    if (opened) {
      tags.close("a", line);
    }
  }

  private boolean isInLink() {
    if (tags.isInside("a")) {
      file.error(line, "markdown.link-in-link");
    }
    return tags.isInside("a");
  }

  private void tag(String tag) {
    if (InlineTags.isLineBreak(tag)) {
      both(" ");
      html.append("<br>");
    } else {
      tags.written(tag, line);
    }
  }

  /** One space for every run of white space; a removed page number leaves two. */
  private static String squeeze(StringBuilder words) {
    String line = words.toString().strip();
    return line.contains("  ") || line.indexOf('\t') >= 0 || line.indexOf('\n') >= 0
        ? WHITE_SPACE.matcher(line).replaceAll(" ")
        : line;
  }
}
