package dev.securityassistant.context;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Reads a Word document: headings with their numbers, paragraphs, tables. */
final class DocxReader {

  private static final int MOST_CELLS = 200_000;

  private final DocumentBuilder builder = new DocumentBuilder();
  private final DocxHeadings headings;
  private final DocxNumbering numbering;
  private final boolean styled;
  private final HeadingLine plain = new HeadingLine();
  private int cells;

  private DocxReader(XWPFDocument document) {
    this.headings = new DocxHeadings(document.getStyles());
    this.numbering = new DocxNumbering(document);
    this.styled = document.getParagraphs().stream().anyMatch(p -> headings.level(p) > 0);
  }

  /** Reads the file, refusing what {@link OfficeZip} or the Office library refuses. */
  static Document read(Path file, String name) throws IOException {
    OfficeZip.check(file, name);
    try (OPCPackage opc = OPCPackage.open(file.toFile(), PackageAccess.READ);
        XWPFDocument document = new XWPFDocument(opc)) {
      DocxReader reader = new DocxReader(document);
      reader.body(document);
      return reader.builder.build(name);
    } catch (EncryptedDocumentException e) {
      throw new SpecificationException(
          "specification_encrypted",
          "The specification "
              + name
              + " is protected by a password. Save it without the password and attach it again.",
          e);
    } catch (OpenXML4JException
        | OpenXML4JRuntimeException
        | POIXMLException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | IOException e) {
      throw new SpecificationException(
          "specification_damaged",
          "The specification "
              + name
              + " cannot be read as a Word document: it is damaged or in an unusual form."
              + " Open it in Word, save it as .docx and attach it again.",
          e);
    }
  }

  private void body(IBody body) {
    for (IBodyElement element : body.getBodyElements()) {
      switch (element) {
        case XWPFParagraph paragraph -> paragraph(paragraph);
        case XWPFTable table -> table(table);
        case XWPFSDT control -> control(control.getContent().getText());
        default -> builder.warning("A part of the document of an unknown kind was not read.");
      }
    }
  }

  private void control(String text) {
    text.lines().forEach(line -> builder.paragraph("", Words.tidy(line)));
  }

  private void paragraph(XWPFParagraph paragraph) {
    String text = Words.tidy(paragraph.getText());
    if (text.isBlank()) {
      return;
    }
    int level = headings.level(paragraph);
    String number = numbering.next(paragraph);
    if (level > 0) {
      HeadingLine.Parts parts = HeadingLine.split(text);
      builder.heading(
          number.isEmpty() ? parts.number() : number,
          number.isEmpty() ? parts.title() : text,
          level);
      return;
    }
    if (!styled) {
      HeadingLine.Parts parts = plain.accept((number + " " + text).strip());
      if (parts != null) {
        builder.heading(parts.number(), parts.title(), parts.level());
        return;
      }
    }
    if (DocxNumbering.isName(number)) {
      builder.paragraph("", number + " " + text);
    } else {
      builder.paragraph(number, text);
    }
  }

  private void table(XWPFTable table) {
    DocxTable grid = DocxTable.of(table);
    cells += grid.rows().size() * (grid.rows().isEmpty() ? 0 : grid.rows().getFirst().size());
    if (cells > MOST_CELLS) {
      throw new SpecificationException(
          "specification_too_large",
          "The tables of the specification hold more than "
              + MOST_CELLS
              + " cells. Attach only the security section.");
    }
    builder.table(grid.rows(), grid.headerRows());
  }
}
