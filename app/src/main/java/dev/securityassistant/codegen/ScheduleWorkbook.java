package dev.securityassistant.codegen;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes all sheets of one schedule; rows stream to disk, so memory hardly grows with doors. */
final class ScheduleWorkbook {

  private static final int ROWS_IN_MEMORY = 100;
  private static final String PROGRAM = "Security Assistant";
  private static final Set<String> TITLE_FACTS = Set.of("client", "project", "drawing");

  private ScheduleWorkbook() {}

  /** Writes the workbook; the same input gives the same bytes. */
  static void write(ScheduleInput in, ScheduleTables tables, Path file) throws IOException {
    Path raw = Files.createTempFile(file.toAbsolutePath().getParent(), "schedule", ".tmp");
    try {
      try (XSSFWorkbook base = new XSSFWorkbook();
          SXSSFWorkbook workbook = new SXSSFWorkbook(base, ROWS_IN_MEMORY, true)) {
        paint(in, tables, workbook, new Styles(base));
        describe(base.getProperties(), title("Door schedule", in));
        try (OutputStream out = Files.newOutputStream(raw)) {
          workbook.write(out);
        }
      }
      StableZip.copy(raw, file);
    } finally {
      Files.deleteIfExists(raw);
    }
  }

  private static void paint(
      ScheduleInput in, ScheduleTables tables, SXSSFWorkbook workbook, Styles styles) {
    table(workbook, styles, tables.schedule(), title(tables.schedule().title(), in));
    table(workbook, styles, tables.equipment(), tables.equipment().title());
    SummarySheet.paint(
        painter(workbook, styles, "Summary"), tables, in.extraction(), title("Summary", in));
    table(workbook, styles, tables.lockTypes(), tables.lockTypes().title());
    table(workbook, styles, tables.legend(), tables.legend().title());
    table(workbook, styles, tables.checks(), tables.checks().title());
    table(workbook, styles, tables.notCounted(), tables.notCounted().title());
    RunFactsSheet.paint(painter(workbook, styles, "Run facts"), in, title("Run facts", in));
  }

  private static <R> void table(
      SXSSFWorkbook workbook, Styles styles, Table<R> table, String title) {
    TableSheet.paint(painter(workbook, styles, table.name()), table, title);
  }

  private static Painter painter(SXSSFWorkbook workbook, Styles styles, String sheet) {
    return new Painter(workbook, workbook.createSheet(sheet), styles);
  }

  /** The title of a sheet: what it is, for whom, of which drawing, in which version. */
  private static String title(String what, ScheduleInput in) {
    Stream<String> job =
        in.runFacts().entrySet().stream()
            .filter(fact -> TITLE_FACTS.contains(fact.getKey().toLowerCase(Locale.ROOT)))
            .map(Map.Entry::getValue);
    Stream<String> version = Stream.of("version " + in.extraction().version());
    return Stream.of(Stream.of(what), job, version)
        .flatMap(each -> each)
        .collect(Collectors.joining(" · "));
  }

  /** Document properties; without dates, which would make each run differ. */
  private static void describe(POIXMLProperties properties, String title) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(InertText.clean(title));
    core.setCreator(PROGRAM);
    core.setSubjectProperty("Access-control door schedule");
    core.setKeywords("door schedule, access control");
    core.setCreated(Optional.<Date>empty());
    core.setModified(Optional.<Date>empty());
    properties.getExtendedProperties().setApplication(PROGRAM);
  }
}
