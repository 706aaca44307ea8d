package dev.securityassistant.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayersTest {

  private static final String TWO_LAYERS =
      "/OC /Sec BDC BT /F 10 Tf 50 100 Td (SEEN) Tj ET EMC "
          + "/OC /Old BDC BT /F 10 Tf 50 200 Td (GONE) Tj ET 10 10 m 20 10 l S EMC "
          + "BT /F 10 Tf 150 100 Td (ALWAYS) Tj ET";

  @TempDir Path folder;

  @Test
  void contentOfALayerThatIsOffIsCountedAndNotRead() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      PDPage page = pdf.add(TWO_LAYERS);
      COSDictionary security = layer(page, "Sec", "E-SECURITY");
      COSDictionary old = layer(page, "Old", "OLD WORK");
      layers(pdf, array(security, old)).setItem(COSName.OFF, array(old));

      Sheet sheet = pdf.read(folder, 1);

      assertThat(sheet.words()).extracting(Word::text).containsExactly("SEEN", "ALWAYS");
      assertThat(sheet.words()).extracting(Word::layer).containsExactly("E-SECURITY", null);
      assertThat(sheet.lines()).isEmpty();
      assertThat(sheet.notes()).singleElement().asString().startsWith("5 marks on layers");
    }
  }

  @Test
  void whereAllLayersStartOffThoseSwitchedOnAreRead() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      PDPage page = pdf.add(TWO_LAYERS);
      COSDictionary security = layer(page, "Sec", "E-SECURITY");
      COSDictionary old = layer(page, "Old", "OLD WORK");
      COSDictionary config = layers(pdf, array(security, old));
      config.setName(COSName.BASE_STATE, "OFF");
      config.setItem(COSName.ON, array(security));

      assertThat(pdf.read(folder, 1).words())
          .extracting(Word::text)
          .containsExactly("SEEN", "ALWAYS");
    }
  }

  @Test
  void aMembershipIsOffWhereAllItsLayersAre() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      PDPage page = pdf.add(TWO_LAYERS);
      COSDictionary one = group("ONE");
      COSDictionary two = group("TWO");
      property(page, "Sec", membership(array(one, two)));
      property(page, "Old", membership(array(two)));
      layers(pdf, array(one, two)).setItem(COSName.OFF, array(two));

      assertThat(pdf.read(folder, 1).words())
          .extracting(Word::text)
          .containsExactly("SEEN", "ALWAYS");
    }
  }

  @Test
  void aFormOnALayerThatIsOffIsNotRead() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      PDPage page = pdf.add("/X Do BT /F 10 Tf 150 100 Td (ALWAYS) Tj ET");
      COSDictionary old = group("OLD WORK");
      var form = pdf.form("BT /F 10 Tf 50 200 Td (GONE) Tj ET");
      form.setItem(COSName.RESOURCES, page.getResources());
      form.setItem(COSName.OC, old);
      PdfPages.putForm(page, "X", form);
      layers(pdf, array(old)).setItem(COSName.OFF, array(old));

      assertThat(pdf.read(folder, 1).words()).extracting(Word::text).containsExactly("ALWAYS");
    }
  }

  private static COSDictionary layer(PDPage page, String property, String name) {
    COSDictionary group = group(name);
    property(page, property, group);
    return group;
  }

  private static COSDictionary group(String name) {
    COSDictionary group = new COSDictionary();
    group.setItem(COSName.TYPE, COSName.OCG);
    group.setItem(COSName.NAME, new COSString(name));
    return group;
  }

  private static COSDictionary membership(COSArray groups) {
    COSDictionary membership = new COSDictionary();
    membership.setItem(COSName.TYPE, COSName.getPDFName("OCMD"));
    membership.setItem(COSName.OCGS, groups);
    return membership;
  }

  private static void property(PDPage page, String name, COSDictionary value) {
    COSDictionary resources = page.getResources().getCOSObject();
    COSDictionary properties = resources.getCOSDictionary(COSName.PROPERTIES);
    if (properties == null) {
      properties = new COSDictionary();
      resources.setItem(COSName.PROPERTIES, properties);
    }
    properties.setItem(COSName.getPDFName(name), value);
  }

  /** Declares the layers of the document; returns their default configuration. */
  private static COSDictionary layers(PdfPages pdf, COSArray groups) {
    COSDictionary config = new COSDictionary();
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.OCGS, groups);
    root.setItem(COSName.D, config);
    pdf.document().getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, root);
    return config;
  }

  private static COSArray array(COSDictionary... items) {
    COSArray array = new COSArray();
    for (COSDictionary item : items) {
      array.add(item);
    }
    return array;
  }
}
