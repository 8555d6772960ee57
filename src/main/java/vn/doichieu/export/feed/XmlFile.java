package vn.doichieu.export.feed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML file, one element a line, written as a stream with the JDK's own writer. */
final class XmlFile {

  /** What is written between the root's tags. */
  interface Content {
    void write(XmlFile xml) throws XMLStreamException;
  }

  private final XMLStreamWriter out;

  private XmlFile(XMLStreamWriter out) {
    this.out = out;
  }

  /**
   * Writes a file.
   *
   * @param root name of the root element
   * @param namespace the namespace of all elements
   * @throws UncheckedIOException where it cannot be written
   */
  static void write(Path file, String root, String namespace, Content content) {
    // A buffer and not the writer below it: of that the JDK would ask the encoding and then write
    // letters beyond the basic plane as two numbers, which no reader accepts.
    try (Writer buffer =
        new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffer);
      out.writeStartDocument("UTF-8", "1.0");
      out.writeCharacters("\n");
      out.writeStartElement(root);
      out.writeDefaultNamespace(namespace);
      content.write(new XmlFile(out));
      out.writeCharacters("\n");
      out.writeEndElement();
      out.writeCharacters("\n");
      out.writeEndDocument();
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(
          e.getNestedException() instanceof IOException failure ? failure : new IOException(e));
    }
  }

  /** An attribute of the element that was begun last. */
  void attribute(String name, String value) throws XMLStreamException {
    out.writeAttribute(name, readable(value));
  }

  /**
   * Says that the words of the element that was begun last, and of all inside it, are Vietnamese.
   */
  void vietnamese() throws XMLStreamException {
    out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "vi");
  }

  /** Begins an element that holds others. */
  void begin(String name) throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeStartElement(name);
  }

  /** Ends what was begun last. */
  void end() throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeEndElement();
  }

  /** An element that has attributes only. */
  void empty(String name) throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeEmptyElement(name);
  }

  /** An element with words. */
  void element(String name, String text) throws XMLStreamException {
    begin(name);
    out.writeCharacters(readable(text));
    out.writeEndElement();
  }

  /** An element with words, where there are any. */
  void element(String name, Optional<String> text) throws XMLStreamException {
    if (text.isPresent()) {
      element(name, text.get());
    }
  }

  /** Leaves out what no XML file may hold, even as a number. */
  private static String readable(String text) {
    return text.codePoints().allMatch(XmlFile::isAllowed)
        ? text
        : text.codePoints()
            .filter(XmlFile::isAllowed)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= ' ' && c < Character.MIN_SURROGATE
        || c > Character.MAX_SURROGATE && c < 0xFFFE
        || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }
}
