package dev.securityassistant.benchmarks.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The PDF tools we compare with. */
public final class Poppler {

  private Poppler() {}

  /** Whether they are installed. */
  public static boolean installed() {
    return Program.exists("pdftotext") && Program.exists("pdftoppm");
  }

  /** Their version, or a sentence that they are missing. */
  public static String version() throws IOException {
    if (!installed()) {
      return "Poppler (pdftotext, pdftoppm) is not installed: nothing to compare with.";
    }
    Process process = new ProcessBuilder("pdftotext", "-v").redirectErrorStream(true).start();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      String first = lines.readLine();
      return "Compared with " + (first == null ? "pdftotext" : first) + " in the same run.";
    }
  }

  /** Words with their boxes. */
  public static Program text(Path pdf) {
    return Program.of("pdftotext", "-bbox", pdf.toString(), "/dev/null");
  }

  /** The text of all pages, ended by form feeds. */
  public static Program text(Path pdf, Path to) {
    return Program.of("pdftotext", "-raw", "-enc", "UTF-8", pdf.toString(), to.toString());
  }

  /** All pages as pictures of 200 dots an inch. */
  public static Program render(Path pdf, Path folder) {
    return Program.of("pdftoppm", "-r", "200", pdf.toString(), folder.resolve("page").toString());
  }
}
