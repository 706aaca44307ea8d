package dev.securityassistant.testkit.specification;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A Word document in the making. The same calls give the same bytes. */
final class WordFile implements AutoCloseable {

  private final XWPFDocument document = new XWPFDocument();

  WordFile() {
    document.createStyles();
    for (int level = 1; level <= 2; level++) {
      style(level);
    }
  }

  void heading(int level, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("Heading" + level);
    XWPFRun run = paragraph.createRun();
    run.setBold(true);
    run.setFontSize(level == 1 ? 14 : 12);
    run.setText(text);
  }

  void paragraph(String text) {
    document.createParagraph().createRun().setText(text);
  }

  /** A table whose first row is its heading. */
  void table(List<List<String>> rows) {
    XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        table.getRow(r).getCell(c).setText(rows.get(r).get(c));
      }
    }
    document.createParagraph();
  }

  byte[] toBytes() {
    try {
      document.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return withoutTimes(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The zip entries carry the time of writing; here they carry none. */
  private static byte[] withoutTimes(byte[] docx) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry plain = new ZipEntry(entry.getName());
        plain.setTimeLocal(java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
        out.putNextEntry(plain);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private void style(int level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId("Heading" + level);
    style.addNewName().setVal("heading " + level);
    style.setType(STStyleType.PARAGRAPH);
    CTPPrGeneral properties = style.addNewPPr();
    properties.addNewOutlineLvl().setVal(java.math.BigInteger.valueOf(level - 1L));
    document.getStyles().addStyle(new XWPFStyle(style));
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
