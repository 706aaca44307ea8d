package dev.securityassistant.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.judge.ArtefactFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook is read as it lies in the file, whatever was meant to be written. */
class ReadBackTest {

  private static final String HEADINGS = row(3, text("A3", "Door ID") + text("B3", "Reader qty"));

  @TempDir Path temp;

  @Test
  void rowsAreCountedAndTotalsWorkedOut() throws IOException {
    ArtefactFacts facts =
        read(
            HEADINGS
                + row(4, text("A4", "D-1") + number("B4", 2))
                + row(5, text("A5", "D-2") + number("B5", 1))
                + row(6, text("A6", "Total") + formula("B6", "SUBTOTAL(109,B4:B5)", 3)));

    assertThat(facts.scheduleRows()).isEqualTo(2);
    assertThat(facts.totals()).containsExactly(Map.entry(ComponentType.READER, 3));
    assertThat(facts.formulaTexts()).isEmpty();
  }

  @Test
  void aTotalThatLeavesARowOutIsFoundThoughItsStoredValueIsRight() throws IOException {
    ArtefactFacts facts =
        read(
            HEADINGS
                + row(4, text("A4", "D-1") + number("B4", 2))
                + row(5, text("A5", "D-2") + number("B5", 1))
                + row(6, text("A6", "Total") + formula("B6", "SUBTOTAL(109,B4:B4)", 3)));

    assertThat(facts.totals()).containsEntry(ComponentType.READER, 2);
  }

  @Test
  void textThatBecameAFormulaIsNamedByItsPlace() throws IOException {
    ArtefactFacts facts =
        read(HEADINGS + row(4, formula("A4", "HYPERLINK(1)", 0) + number("B4", 1)));

    assertThat(facts.formulaTexts()).containsExactly("Schedule!A4");
  }

  @Test
  void theRemarkThatThereIsNothingIsNoRow() throws IOException {
    assertThat(read(HEADINGS + row(4, text("A4", "None."))).scheduleRows()).isZero();
  }

  @Test
  void aWorkbookWithoutItsSheetIsAnError() throws IOException {
    Path file = temp.resolve("broken.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "xl/workbook.xml", "<workbook><sheet name=\"Schedule\"/></workbook>");
    }

    assertThatThrownBy(() -> ReadBack.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("lacks its part xl/worksheets/sheet1.xml");
  }

  private ArtefactFacts read(String rows) throws IOException {
    Path file = temp.resolve("schedule.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "xl/workbook.xml", "<workbook><sheet name=\"Schedule\"/></workbook>");
      part(zip, "xl/worksheets/sheet1.xml", "<worksheet>" + rows + "</worksheet>");
    }
    return ReadBack.read(file);
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String row(int number, String cells) {
    return "<row r=\"%d\">%s</row>".formatted(number, cells);
  }

  private static String text(String address, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text);
  }

  private static String number(String address, int value) {
    return "<c r=\"%s\"><v>%d</v></c>".formatted(address, value);
  }

  private static String formula(String address, String formula, int cached) {
    return "<c r=\"%s\"><f>%s</f><v>%d</v></c>".formatted(address, formula, cached);
  }
}
