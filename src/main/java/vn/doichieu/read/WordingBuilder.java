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

  private final MarkdownFile file;
  private final WordForms forms = new WordForms();
  private final List<Hyperlink> links = new ArrayList<>();
  private final InlineTags tags;
  private String attributes = "";
  private int line;

  WordingBuilder(MarkdownFile file) {
    this.file = file;
    this.tags = new InlineTags(file, forms.html());
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
    forms.words(words);
    return this;
  }

  /** Keeps the words of two cells apart, where the markup does so for the eye. */
  WordingBuilder addSeparator() {
    forms.space(" ", "");
    return this;
  }

  /** Adds markup around what comes next. */
  WordingBuilder addHtml(String markup) {
    forms.html().append(markup);
    return this;
  }

  /** What stood between the braces at the end of the block; empty where nothing did. */
  String attributes() {
    return attributes;
  }

  /** The passage's words. */
  Wording build() {
    Wording wording = forms.wording(links);
    if (wording.text().indexOf('}') >= 0 && UNOPENED.matcher(wording.text()).find()) {
      file.error(line, "critic.unopened");
    }
    return wording;
  }

  private void add(Node node) {
    if (node instanceof Text) {
      forms.words(unescaped(node));
    } else if (node instanceof SoftLineBreak) {
      forms.words(" ");
    } else if (node instanceof HardLineBreak) {
      forms.space(" ", "<br>");
    } else if (node instanceof HtmlEntity) {
      entity(unescaped(node));
    } else if (node instanceof StrongEmphasis) {
      wrap(node, "strong");
    } else if (node instanceof Emphasis) {
      wrap(node, "em");
    } else if (node instanceof Code code) {
      forms.html().append("<code>");
      forms.words(code.getText().toString());
      forms.html().append("</code>");
    } else if (node instanceof CriticMark mark) {
      forms.correction(mark.correction());
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
      forms.words(unescaped(node));
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
      forms.words(unescaped(node));
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

  /** An entity can name any character, so the check of the file did not see them all. */
  private void entity(String words) {
    OptionalInt forbidden = ForbiddenCharacter.in(words);
    if (forbidden.isPresent()) {
      String name = ForbiddenCharacter.name(words, forbidden.getAsInt());
      file.error(line, "file.forbidden-character", name);
    } else {
      forms.words(words);
    }
  }

  /** Few texts escape anything. */
  private String unescaped(Node node) {
    String raw = file.source(node);
    return raw.indexOf('\\') < 0 && raw.indexOf('&') < 0 ? raw : node.getChars().unescape();
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
    StringBuilder html = forms.html();
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
    forms.words(label);
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
      forms.space(" ", "<br>");
    } else {
      tags.written(tag, line);
    }
  }
}
