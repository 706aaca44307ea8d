package dev.securityassistant.testkit.paper;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** A PDF file in the making. The same calls give the same bytes. */
public final class PdfFile implements AutoCloseable {

  private record Sheet(PDPage page, PageSetup setup, Operators content) {}

  private final PDDocument document = new PDDocument();
  private final Fonts fonts = new Fonts(document);
  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<Layer, PDOptionalContentGroup> layers = new LinkedHashMap<>();

  /** Adds a page at the end. */
  public Canvas addPage(PageSetup setup) {
    boolean swap = setup.turn().swapsSides();
    float w = (float) (swap ? setup.height() : setup.width());
    float h = (float) (swap ? setup.width() : setup.height());
    PDPage page = new PDPage(new PDRectangle(w, h));
    page.setRotation(setup.turn().flag());
    document.addPage(page);
    Operators content = new Operators();
    content.op("cm", setup.turn().matrix(setup.width(), setup.height()));
    sheets.add(new Sheet(page, setup, content));
    return new Canvas(content, fonts, setup.height(), new AffineTransform());
  }

  /** Adds a layer to the document; a hidden one is there but switched off. */
  public Layer addLayer(String name, boolean shown) {
    PDOptionalContentProperties properties = document.getDocumentCatalog().getOCProperties();
    if (properties == null) {
      properties = new PDOptionalContentProperties();
      document.getDocumentCatalog().setOCProperties(properties);
    }
    PDOptionalContentGroup group = new PDOptionalContentGroup(name);
    properties.addGroup(group);
    properties.setGroupEnabled(group, shown);
    Layer layer = new Layer("L" + layers.size(), name);
    layers.put(layer, group);
    return layer;
  }

  /** Markups over the page that was added last. */
  public Markups markups() {
    Sheet last = sheets.getLast();
    return new Markups(last.page(), last.setup(), document);
  }

  /** The finished file. No page can be drawn on afterwards. */
  public byte[] toBytes() {
    try {
      for (PDFont font : fonts.loaded().values()) {
        if (font.willBeSubset()) {
          font.subset();
        }
      }
      for (Sheet sheet : sheets) {
        sheet.page().setResources(resources());
        byte[] content = sheet.content().toBytes();
        sheet
            .page()
            .setContents(
                new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
      }
      document.setDocumentId(20260101L);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDResources resources() {
    PDResources resources = new PDResources();
    fonts.loaded().forEach((face, font) -> resources.put(COSName.getPDFName(face.name()), font));
    layers.forEach((layer, group) -> resources.put(COSName.getPDFName(layer.key()), group));
    return resources;
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
