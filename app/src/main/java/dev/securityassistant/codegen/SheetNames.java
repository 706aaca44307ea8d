package dev.securityassistant.codegen;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The names of a workbook's sheets, in their order. */
final class SheetNames {

  private SheetNames() {}

  /** Reads them from {@code xl/workbook.xml}. Does not close the stream. */
  static List<String> read(InputStream workbookXml) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    List<String> names = new ArrayList<>();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(workbookXml);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("sheet")) {
          names.add(reader.getAttributeValue(null, "name"));
        }
      }
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException("the list of sheets is not XML: " + e.getMessage(), e);
    }
    return names;
  }
}
