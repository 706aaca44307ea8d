package dev.securityassistant.pipeline;

import dev.securityassistant.codegen.ScheduleFiles;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.judge.ArtefactCheck;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks the files that were written against what was counted. */
final class WrittenFiles {

  private WrittenFiles() {}

  static List<ArtefactCheck> check(ScheduleFiles files, Extraction extraction)
      throws IOException {
    return List.of(
        new ArtefactCheck(
            name(files.csv()),
            "rows of the schedule",
            extraction.summary().totalComponents(),
            Math.max(0, records(files.csv()) - 1)),
        new ArtefactCheck(name(files.workbook()), "written", 1, isThere(files.workbook())),
        new ArtefactCheck(
            name(files.markedDrawing()), "written", 1, isThere(files.markedDrawing())));
  }

  /** Records of a CSV file, its heading counted; line breaks within quotes end none. */
  private static long records(Path csv) throws IOException {
    long records = 0;
    boolean quoted = false;
    boolean open = false;
    try (BufferedReader reader = Files.newBufferedReader(csv)) {
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        quoted ^= c == '"';
        boolean ends = !quoted && (c == '\n' || c == '\r');
        if (ends && open) {
          records++;
        }
        open = !ends;
      }
    }
    return open ? records + 1 : records;
  }

  private static long isThere(Path file) throws IOException {
    return Files.size(file) > 0 ? 1 : 0;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
