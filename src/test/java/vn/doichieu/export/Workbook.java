package vn.doichieu.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A workbook read by hand from its XML, independently of the library that wrote it.
 *
 * @param sheets the sheets by name, in order
 */
record Workbook(Map<String, Sheet> sheets) {

  /**
   * A sheet.
   *
   * @param rows the words of each cell, empty where there are none
   * @param typed the same with {@code s:}, {@code n:} or {@code b:} before text, number or truth
   */
  record Sheet(
      List<List<String>> rows,
      List<List<String>> typed,
      List<String> widths,
      String filter,
      boolean isFrozenBelowFirstLine,
      boolean isFirstLineBold) {

    String cell(int row, String heading) {
      return typed.get(row).get(rows.get(0).indexOf(heading));
    }
  }

  static Workbook read(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<String> strings =
          elements(xml(zip, "xl/sharedStrings.xml"), "si").map(Element::getTextContent).toList();
      List<Element> fonts = elements(xml(zip, "xl/styles.xml"), "font").toList();
      List<Element> styles =
          elements(
                  (Element) xml(zip, "xl/styles.xml").getElementsByTagName("cellXfs").item(0), "xf")
              .toList();
      Map<String, Sheet> sheets = new LinkedHashMap<>();
      for (Element sheet : elements(xml(zip, "xl/workbook.xml"), "sheet").toList()) {
        Document page = xml(zip, "xl/worksheets/sheet" + sheet.getAttribute("sheetId") + ".xml");
        sheets.put(sheet.getAttribute("name"), sheet(page, strings, fonts, styles));
      }
      return new Workbook(sheets);
    }
  }

  private static Sheet sheet(
      Document page, List<String> strings, List<Element> fonts, List<Element> styles) {
    List<Element> rows = elements(page, "row").toList();
    int width = (int) elements(rows.get(0), "c").count();
    List<List<String>> typed = new ArrayList<>();
    for (Element row : rows) {
      List<String> cells = new ArrayList<>(java.util.Collections.nCopies(width, ""));
      elements(row, "c")
          .forEach(cell -> cells.set(column(cell.getAttribute("r")), typed(cell, strings)));
      typed.add(cells);
    }
    Element pane = elements(page, "pane").findFirst().orElseThrow();
    boolean isBold =
        elements(rows.get(0), "c")
            .map(cell -> styles.get(Integer.parseInt(cell.getAttribute("s"))))
            .map(style -> fonts.get(Integer.parseInt(style.getAttribute("fontId"))))
            .allMatch(font -> font.getElementsByTagName("b").getLength() > 0);
    return new Sheet(
        typed.stream()
            .map(cells -> cells.stream().map(cell -> cell.replaceFirst("^[snb]:", "")).toList())
            .toList(),
        typed,
        elements(page, "col").map(column -> column.getAttribute("width")).toList(),
        elements(page, "autoFilter").findFirst().orElseThrow().getAttribute("ref"),
        pane.getAttribute("ySplit").equals("1") && pane.getAttribute("state").equals("frozen"),
        isBold);
  }

  private static String typed(Element cell, List<String> strings) {
    String content = cell.getTextContent();
    return switch (cell.getAttribute("t")) {
      case "s" -> "s:" + strings.get(Integer.parseInt(content));
      case "n", "b" -> cell.getAttribute("t") + ":" + content;
      default -> throw new IllegalStateException("A cell of type " + cell.getAttribute("t"));
    };
  }

  /** The number of the column in {@code AB12}, from 0. */
  private static int column(String address) {
    return address.chars().filter(Character::isLetter).reduce(0, (sum, c) -> sum * 26 + c - 'A' + 1)
        - 1;
  }

  private static Stream<Element> elements(Document document, String name) {
    return elements(document.getDocumentElement(), name);
  }

  private static Stream<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at));
  }

  private static Document xml(ZipFile zip, String name) throws IOException {
    try (InputStream content = zip.getInputStream(zip.getEntry(name))) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content);
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IOException(broken);
    }
  }
}
