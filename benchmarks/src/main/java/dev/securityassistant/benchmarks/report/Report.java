package dev.securityassistant.benchmarks.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a benchmark's text to a stream as it comes and, at the end, to a file. Not safe for
 * several threads.
 */
public final class Report {

  private final PrintStream out;
  private final StringBuilder text = new StringBuilder();

  /** Starts a report with its title and the machine. */
  public Report(PrintStream out, String title, Machine machine) {
    this.out = out;
    line("# " + title);
    line("");
    line(machine.markdown());
  }

  /** A paragraph, followed by an empty line. */
  public void paragraph(String words) {
    line(words);
    line("");
  }

  /** A heading of the second level. */
  public void heading(String words) {
    paragraph("## " + words);
  }

  /** A table, followed by an empty line. */
  public void table(Table table) {
    line(table.markdown());
  }

  private void line(String line) {
    text.append(line).append('\n');
    out.println(line);
    out.flush();
  }

  /**
   * Writes what was reported to a file, making its folder.
   *
   * @throws IOException where that is not possible
   */
  public void save(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, text.toString().stripTrailing() + "\n");
  }
}
