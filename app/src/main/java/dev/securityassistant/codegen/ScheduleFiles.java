package dev.securityassistant.codegen;

import java.nio.file.Path;

/**
 * The files of one schedule, all in one folder.
 *
 * @param workbook {@code schedule_v<N>.xlsx}
 * @param csv {@code schedule_v<N>.csv}: the first sheet of the workbook without its totals
 * @param markedDrawing {@code drawing_marked_v<N>.pdf}
 */
public record ScheduleFiles(Path workbook, Path csv, Path markedDrawing) {

  /** The names that version {@code version} of a schedule has in {@code folder}. */
  static ScheduleFiles in(Path folder, int version) {
    return new ScheduleFiles(
        folder.resolve("schedule_v" + version + ".xlsx"),
        folder.resolve("schedule_v" + version + ".csv"),
        folder.resolve("drawing_marked_v" + version + ".pdf"));
  }
}
