package dev.securityassistant.pipeline;

import dev.securityassistant.codegen.ScheduleFiles;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.judge.ArtefactCheck;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks the files that were written against what was counted. */
final class WrittenFiles {

  private WrittenFiles() {}

  /** Faults of our own output; empty where the files say what was counted. */
  static List<Finding> check(ScheduleFiles files, Extraction extraction) throws IOException {
    List<Finding> findings = new ArrayList<>(ArtefactCheck.check(files.readBack(), extraction));
    long expected = extraction.summary().totalComponents();
    long seen = Math.max(0, records(files.csv()) - 1);
    if (seen != expected) {
      findings.add(csv(files, seen, expected));
    }
    return List.copyOf(findings);
  }

  private static Finding csv(ScheduleFiles files, long seen, long expected) {
    return new Finding(
        "C5",
        Severity.MINOR,
        null,
        null,
        "%d rows in %s".formatted(seen, files.csv().getFileName()),
        "%d rows".formatted(expected),
        "Do not use the schedule; report this with the job's id.",
        null);
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
}
