package dev.securityassistant.codegen;

import dev.securityassistant.judge.ArtefactFacts;
import java.nio.file.Path;

/**
 * The files of one schedule, all in one folder.
 *
 * @param workbook {@code schedule_v<N>.xlsx}
 * @param csv {@code schedule_v<N>.csv}: the first sheet of the workbook without its totals
 * @param markedDrawing {@code drawing_marked_v<N>.pdf}
 * @param readBack what the workbook says when read again
 */
public record ScheduleFiles(Path workbook, Path csv, Path markedDrawing, ArtefactFacts readBack) {}
