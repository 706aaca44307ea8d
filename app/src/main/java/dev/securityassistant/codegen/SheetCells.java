package dev.securityassistant.codegen;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through the cells of one sheet of a workbook, from top to bottom, holding one at a time. */
final class SheetCells {

  private SheetCells() {}

  /**
   * A cell.
   *
   * @param address {@code C4}
   * @param formula the formula without the equals sign; empty where it has none
   * @param value what it shows, as stored: text, or a number with a point; empty where it is blank
   */
  record Cell(String address, String formula, String value) {

    /** The row, from 0. */
    int row() {
      return Integer.parseInt(address.replaceAll("[A-Z]", "")) - 1;
    }

    /** The column's letters. */
    String column() {
      return address.replaceAll("[0-9]", "");
    }
  }

  /** Takes one cell after the other. */
  @FunctionalInterface
  interface Taker {
    void take(Cell cell);
  }

  /** Hands over every cell of a sheet's XML. Does not close the stream. */
  static void read(InputStream xml, Taker taker) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(xml);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("c")) {
          taker.take(cell(reader));
        }
      }
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException("a sheet of the workbook is not XML: " + e.getMessage(), e);
    }
  }

  private static Cell cell(XMLStreamReader reader) throws XMLStreamException {
    String address = reader.getAttributeValue(null, "r");
    String formula = "";
    StringBuilder value = new StringBuilder();
    while (reader.next() != XMLStreamConstants.END_ELEMENT || !reader.getLocalName().equals("c")) {
      if (reader.isStartElement()) {
        switch (reader.getLocalName()) {
          case "f" -> formula = reader.getElementText();
          case "v", "t" -> value.append(reader.getElementText());
          default -> {}
        }
      }
    }
    return new Cell(address, formula, value.toString());
  }
}
