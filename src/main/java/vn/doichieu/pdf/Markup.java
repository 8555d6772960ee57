package vn.doichieu.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * HTML as templates write it, read as XML: elements without an end and attributes without a value
 * are completed; for the rest every element must be closed and every sign escaped, as it is in the
 * pages of this portal. No entity of a document type is known, and nothing is fetched.
 */
final class Markup {

  private static final Pattern TYPE = Pattern.compile("\\A\\s*<!DOCTYPE[^>]*>");
  private static final Pattern TAG =
      Pattern.compile("<([a-zA-Z][a-zA-Z0-9:-]*+)((?:[^\"'<>]++|\"[^\"]*+\"|'[^']*+')*+)>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\\s\"'<>/=]++)(\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'))?+");
  private static final Set<String> VOID =
      Set.of("area", "br", "col", "hr", "img", "input", "link", "meta", "wbr");

  private Markup() {}

  /**
   * The tree of a page.
   *
   * @throws SAXException if it is not well-formed
   */
  static Document parse(String html) throws SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      return builder.parse(new InputSource(new StringReader(wellFormed(html))));
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same page as XML. */
  static String wellFormed(String html) {
    Matcher tags = TAG.matcher(TYPE.matcher(html).replaceFirst(""));
    StringBuilder xml = new StringBuilder(html.length() + 1024);
    while (tags.find()) {
      tags.appendReplacement(xml, "");
      tag(tags.group(1), tags.group(2), xml);
    }
    return tags.appendTail(xml).toString();
  }

  private static void tag(String name, String inside, StringBuilder xml) {
    String lower = name.toLowerCase(Locale.ROOT);
    xml.append('<').append(lower);
    Matcher attributes = ATTRIBUTE.matcher(inside);
    while (attributes.find()) {
      String attribute = attributes.group(1);
      xml.append(' ').append(attribute);
      if (attributes.group(2) == null) {
        xml.append("=\"").append(attribute).append('"');
      } else {
        xml.append(attributes.group(2));
      }
    }
    xml.append(VOID.contains(lower) || inside.endsWith("/") ? "/>" : ">");
  }

  /** The parser's own handler prints to the console. */
  private static final class Strict implements ErrorHandler {

    @Override
    public void warning(SAXParseException fault) {}

    @Override
    public void error(SAXParseException fault) throws SAXException {
      throw fault;
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
      throw fault;
    }
  }
}
