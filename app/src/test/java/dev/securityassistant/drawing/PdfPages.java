package dev.securityassistant.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A small PDF in the making whose pages are written as content streams. */
final class PdfPages implements AutoCloseable {

  private final PDDocument document = new PDDocument();

  /** A page of 400 × 300 points with this content; {@code /F} is Helvetica. */
  PDPage add(String content) throws IOException {
    PDPage page = new PDPage(new PDRectangle(400, 300));
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
    page.setResources(resources);
    page.getCOSObject().setItem(COSName.CONTENTS, stream(content));
    document.addPage(page);
    return page;
  }

  /** A form of the size of the page with this content. */
  COSStream form(String content) throws IOException {
    COSStream form = stream(content);
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, new PDRectangle(400, 300));
    return form;
  }

  COSStream stream(String content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }

  /** Puts a form among the page's resources. */
  static void putForm(PDPage page, String name, COSStream form) {
    COSDictionary resources = page.getResources().getCOSObject();
    COSDictionary forms = resources.getCOSDictionary(COSName.XOBJECT);
    if (forms == null) {
      forms = new COSDictionary();
      resources.setItem(COSName.XOBJECT, forms);
    }
    forms.setItem(COSName.getPDFName(name), form);
  }

  PDDocument document() {
    return document;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  Path writeTo(Path folder) throws IOException {
    return Files.write(folder.resolve("drawing.pdf"), bytes());
  }

  /** Saves the pages made so far and reads one of them, from 1. */
  Sheet read(Path folder, int page) throws IOException, DrawingException {
    try (Drawing drawing = Drawing.open(writeTo(folder))) {
      return drawing.read(page);
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
