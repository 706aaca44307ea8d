package dev.securityassistant.context;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * Writes a Word specification for a test. In a table {@code "<"} continues the cell to its left and
 * {@code "^"} the cell above.
 */
final class WordFile {

  private final XWPFDocument document = new XWPFDocument();
  private BigInteger headingNumbers = BigInteger.ZERO;

  WordFile heading(int level, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("Heading" + level);
    paragraph.createRun().setText(text);
    return this;
  }

  /** A heading whose number Word counts: {@code 1}, {@code 1.1}. */
  WordFile countedHeading(int level, String text) {
    if (headingNumbers.signum() == 0) {
      headingNumbers = outlineNumbers();
    }
    heading(level, text);
    XWPFParagraph paragraph = document.getParagraphs().getLast();
    paragraph.setNumID(headingNumbers);
    paragraph.setNumILvl(BigInteger.valueOf(level - 1L));
    return this;
  }

  WordFile text(String... paragraphs) {
    for (String paragraph : paragraphs) {
      document.createParagraph().createRun().setText(paragraph);
    }
    return this;
  }

  WordFile table(String[]... rows) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    for (String[] row : rows) {
      var created = table.createRow();
      while (!created.getTableCells().isEmpty()) {
        created.removeCell(0);
      }
      for (String text : row) {
        if (text.equals("<")) {
          widen(created.getTableCells().getLast());
          continue;
        }
        XWPFTableCell cell = created.createCell();
        if (text.equals("^")) {
          properties(cell).addNewVMerge();
        } else {
          properties(cell).addNewVMerge().setVal(STMerge.RESTART);
          cell.setText(text);
        }
      }
    }
    return this;
  }

  Path save(Path file) throws IOException {
    try (document;
        OutputStream out = Files.newOutputStream(file)) {
      document.write(out);
    }
    return file;
  }

  private static void widen(XWPFTableCell cell) {
    CTTcPr properties = properties(cell);
    if (properties.getGridSpan() == null) {
      properties.addNewGridSpan().setVal(BigInteger.ONE);
    }
    properties
        .getGridSpan()
        .setVal(new BigInteger(properties.getGridSpan().getVal().toString()).add(BigInteger.ONE));
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
  }

  private BigInteger outlineNumbers() {
    CTAbstractNum scheme = CTAbstractNum.Factory.newInstance();
    scheme.setAbstractNumId(BigInteger.valueOf(7));
    StringBuilder text = new StringBuilder();
    for (int level = 0; level < 3; level++) {
      text.append(level == 0 ? "%1" : ".%" + (level + 1));
      CTLvl definition = scheme.addNewLvl();
      definition.setIlvl(BigInteger.valueOf(level));
      definition.addNewStart().setVal(BigInteger.ONE);
      definition.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
      definition.addNewLvlText().setVal(text.toString());
    }
    var numbering = document.createNumbering();
    return numbering.addNum(
        numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(scheme)));
  }

  static String[] row(String... cells) {
    return cells;
  }
}
