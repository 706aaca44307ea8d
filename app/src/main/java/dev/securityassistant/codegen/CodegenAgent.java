package dev.securityassistant.codegen;

import dev.securityassistant.drawing.markup.MarkedDrawing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Turns components into the files a person works with. Keeps no state between calls. */
public final class CodegenAgent {

  /**
   * Writes workbook, CSV and marked-up drawing. The same input gives the same bytes. Files of these
   * names that exist are replaced. Not atomic: a failure may leave some of the files, or a part of
   * one; give a folder of your own and publish it when this has returned.
   *
   * @param folder where the files go; created where it does not exist
   * @throws IOException where a file cannot be written, or the drawing cannot be read again, is
   *     protected by a password, or lacks a page that a component is said to be on
   */
  public ScheduleFiles write(ScheduleInput in, Path folder) throws IOException {
    Files.createDirectories(folder);
    int version = in.extraction().version();
    String marked = "drawing_marked_v" + version + ".pdf";
    Path workbook = folder.resolve("schedule_v" + version + ".xlsx");
    Path csv = folder.resolve("schedule_v" + version + ".csv");
    ScheduleTables tables = ScheduleTables.of(in, marked);
    ScheduleWorkbook.write(in, tables, workbook);
    CsvFile.write(tables.schedule(), csv);
    MarkedDrawing.write(in.drawing(), in.extraction(), folder.resolve(marked));
    return new ScheduleFiles(workbook, csv, folder.resolve(marked), ReadBack.read(workbook));
  }
}
