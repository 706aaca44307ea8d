package dev.securityassistant.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.drawing.markup.DrawingSamples;
import dev.securityassistant.specification.Specification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodegenAgentTest {

  @TempDir Path folder;
  private Path drawing;

  @BeforeEach
  void draw() throws IOException {
    drawing = DrawingSamples.plain(folder, 1);
  }

  @Test
  void filesBearTheVersionOfTheExtraction() throws IOException {
    ScheduleFiles files = write(ScheduleSamples.small(drawing), "a");

    assertThat(files.workbook()).exists().hasFileName("schedule_v1.xlsx");
    assertThat(files.csv()).exists().hasFileName("schedule_v1.csv");
    assertThat(files.markedDrawing()).exists().hasFileName("drawing_marked_v1.pdf");
  }

  @Test
  void everySheetOfTheScheduleIsThere() throws IOException {
    try (ReadableWorkbook workbook = read(write(ScheduleSamples.small(drawing), "a"))) {
      assertThat(workbook.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName))
          .containsExactly(
              "Schedule",
              "Equipment",
              "Summary",
              "Lock types",
              "Legend",
              "Checks",
              "Not counted",
              "Run facts");
    }
  }

  @Test
  void anotherLibraryReadsTheDoorsTheirQuantitiesAndTheTotals() throws IOException {
    List<List<String>> rows = rows(write(ScheduleSamples.small(drawing), "a"), "Schedule");
    List<String> header = rows.get(Table.HEADER_ROW);

    assertThat(column(rows, header, "Door ID"))
        .containsExactly("D-01", "D-02", "D-03", "CAM-1", "Total (of the rows in sight)");
    assertThat(column(rows, header, "Lock qty")).containsExactly("2.0", "1.0", "", "", "3.0");
    assertThat(column(rows, header, "Reader qty")).containsExactly("1.0", "1.0", "", "", "2.0");
    assertThat(column(rows, header, "Camera qty")).containsExactly("", "", "", "1.0", "1.0");
    assertThat(column(rows, header, "Lock type").getFirst()).isEqualTo("02 Electric mortise × 2");
    assertThat(column(rows, header, "Status")).containsExactly("ok", "check", "missing", "ok", "");
  }

  @Test
  void equipmentHasOneRowADevice() throws IOException {
    ScheduleInput in = ScheduleSamples.small(drawing);
    List<List<String>> rows = rows(write(in, "a"), "Equipment");
    long devices = in.extraction().components().stream().filter(c -> !c.isDoor()).count();

    assertThat(rows).hasSize(Table.FIRST_ROW + (int) devices);
    assertThat(column(rows, rows.get(Table.HEADER_ROW), "Device ID")).doesNotContain("");
  }

  @Test
  void findingsComeGravestFirst() throws IOException {
    List<List<String>> rows = rows(write(ScheduleSamples.small(drawing), "a"), "Checks");

    assertThat(column(rows, rows.get(Table.HEADER_ROW), "Severity"))
        .containsExactly("critical", "major", "information");
  }

  @Test
  void cachedValueOfEveryFormulaIsWhatItComesTo() throws IOException {
    assertFormulas(write(ScheduleSamples.small(drawing), "a").workbook(), 40);
  }

  @Test
  void emptyExtractionStillMakesAWholeWorkbook() throws IOException {
    ScheduleInput in = ScheduleSamples.input(List.of(), Specification.none(), List.of(), drawing);
    ScheduleFiles files = write(in, "a");

    assertThat(rows(files, "Schedule").get(Table.FIRST_ROW).getFirst()).isEqualTo("None.");
    assertFormulas(files.workbook(), 5);
  }

  @Test
  void sameInputGivesTheSameBytes() throws IOException {
    ScheduleInput in = ScheduleSamples.small(drawing);
    ScheduleFiles first = write(in, "a");
    ScheduleFiles second = write(in, "b");

    assertThat(second.workbook()).hasSameBinaryContentAs(first.workbook());
    assertThat(second.csv()).hasSameBinaryContentAs(first.csv());
    assertThat(second.markedDrawing()).hasSameBinaryContentAs(first.markedDrawing());
    assertThat(part(first.workbook(), "docProps/core.xml"))
        .contains("Security Assistant")
        .doesNotContain("dcterms:created", "dcterms:modified");
    try (ZipFile zip = new ZipFile(first.workbook().toFile())) {
      assertThat(Collections.list(zip.entries()))
          .extracting(entry -> entry.getTimeLocal().getYear())
          .containsOnly(1980);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://evil\",\"x\")",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(1,1)",
        "\t=1+1",
        "\r=1+1",
        "_x003D_1+1",
        "<script>&\"'",
        "a\u0000\u0007\ud800b"
      })
  void textFromTheDrawingIsNeverAFormula(String hostile) throws IOException {
    ScheduleFiles files = write(hostile(hostile), "a");

    try (XSSFWorkbook workbook = new XSSFWorkbook(files.workbook().toFile())) {
      long seen = 0;
      for (Cell cell : cells(workbook)) {
        if (cell.getCellType() == CellType.FORMULA) {
          assertThat(cell.getCellFormula()).doesNotContain("HYPERLINK", "cmd", "evil", "2+3");
        } else if (cell.getCellType() == CellType.STRING
            && cell.getStringCellValue().contains(InertText.clean(hostile))) {
          seen++;
          boolean bare = cell.getStringCellValue().equals(InertText.clean(hostile));
          if (bare && InertText.isFormulaLike(hostile)) {
            assertThat(cell.getCellStyle().getQuotePrefixed()).as(cell.getAddress() + "").isTrue();
          }
        }
      }
      assertThat(seen).isGreaterThan(8);
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
      throw new AssertionError(e);
    }
    assertThat(Files.readString(files.csv()))
        .doesNotContainPattern("(^|,)\"[\\s]*[=+@-]")
        .contains(InertText.csv(hostile).replace("\"", "\"\""));
  }

  @Test
  void textTooLongForACellIsCutNotRefused() throws IOException {
    ScheduleFiles files = write(hostile("x".repeat(40_000)), "a");

    assertThat(rows(files, "Schedule").get(Table.FIRST_ROW).getFirst())
        .hasSize(InertText.MOST)
        .endsWith("(cut)");
  }

  @Test
  void csvHasTheColumnsAndRowsOfTheSchedule() throws IOException {
    ScheduleFiles files = write(ScheduleSamples.small(drawing), "a");
    List<String> lines = Files.readAllLines(files.csv());

    assertThat(lines).hasSize(5);
    assertThat(lines.getFirst()).startsWith("\uFEFF\"Door ID\",\"Type\"");
    assertThat(lines.get(1)).startsWith("\"D-01\",\"Door\",\"L1\"").contains(",0.95,\"ok\",");
  }

  @Test
  void scheduleIsSetUpForWorkAndPrint() throws IOException {
    ScheduleFiles files = write(ScheduleSamples.small(drawing), "a");
    String sheet = part(files.workbook(), "xl/worksheets/sheet1.xml");

    assertThat(sheet)
        .contains("state=\"frozen\"", "<autoFilter", "dataValidation", "conditionalFormatting")
        .contains("orientation=\"landscape\"", "paperSize=\"8\"", "fitToHeight=\"0\"")
        .contains("Page &P of &N");
    assertThat(part(files.workbook(), "xl/workbook.xml"))
        .contains("_xlnm.Print_Titles", "Schedule!$1:$3", "_xlnm.Print_Area");
  }

  @Test
  void fiveThousandDoorsAreWrittenWhole() throws IOException {
    ScheduleInput in = ScheduleSamples.large(5_000, drawing);
    Path workbook = folder.resolve("large.xlsx");
    ScheduleTables tables = ScheduleTables.of(in, "marked.pdf");
    ScheduleWorkbook.write(in, tables, workbook);

    try (ReadableWorkbook read = new ReadableWorkbook(workbook.toFile());
        Stream<org.dhatim.fastexcel.reader.Row> rows =
            read.findSheet("Equipment").orElseThrow().openStream()) {
      assertThat(rows.count()).isEqualTo(Table.FIRST_ROW + 25_000);
    }
    assertThat(Files.size(workbook)).isLessThan(8_000_000);
  }

  private ScheduleInput hostile(String text) {
    Component door =
        new Component(
            text,
            ComponentType.DOOR,
            null,
            text,
            ScheduleSamples.door("x", null, "L1").evidence(),
            0.5,
            text,
            Map.of("level", text, "from_room", text, "class", text));
    Component lock = ScheduleSamples.device(text + "/lock-1", ComponentType.LOCK, text, text);
    return ScheduleSamples.input(
        List.of(door, lock), ScheduleSamples.specification(), List.of(), drawing);
  }

  private ScheduleFiles write(ScheduleInput in, String name) throws IOException {
    return new CodegenAgent().write(in, folder.resolve(name));
  }

  private static ReadableWorkbook read(ScheduleFiles files) throws IOException {
    return new ReadableWorkbook(files.workbook().toFile());
  }

  private static List<List<String>> rows(ScheduleFiles files, String sheet) throws IOException {
    try (ReadableWorkbook workbook = read(files)) {
      List<List<String>> rows = new ArrayList<>();
      workbook
          .findSheet(sheet)
          .orElseThrow()
          .read()
          .forEach(row -> rows.add(row.stream().map(CodegenAgentTest::text).toList()));
      return rows;
    }
  }

  private static String text(org.dhatim.fastexcel.reader.Cell cell) {
    return cell == null || cell.getText() == null ? "" : cell.getText();
  }

  private static List<String> column(List<List<String>> rows, List<String> header, String title) {
    int index = header.indexOf(title);
    assertThat(index).as(title).isNotNegative();
    return rows.stream().skip(Table.FIRST_ROW).map(row -> row.get(index)).toList();
  }

  private static void assertFormulas(Path file, int atLeast) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      int formulas = 0;
      for (Cell cell : cells(workbook)) {
        if (cell.getCellType() == CellType.FORMULA) {
          formulas++;
          CellValue value = evaluator.evaluate(cell);
          assertThat(value.getCellType()).as(place(cell)).isEqualTo(CellType.NUMERIC);
          assertThat(cell.getNumericCellValue()).as(place(cell)).isEqualTo(value.getNumberValue());
        }
      }
      assertThat(formulas).isGreaterThanOrEqualTo(atLeast);
    }
  }

  private static String place(Cell cell) {
    return "%s!%s %s"
        .formatted(cell.getSheet().getSheetName(), cell.getAddress(), cell.getCellFormula());
  }

  private static List<Cell> cells(XSSFWorkbook workbook) {
    List<Cell> cells = new ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        row.forEach(cells::add);
      }
    }
    return cells;
  }

  private static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      return new String(
          zip.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
