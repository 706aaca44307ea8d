package dev.securityassistant.benchmarks.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The {@code tesseract} command, for the text of the same pages. */
public final class TesseractCommand {

  private static final String SCRIPT =
      "pdftoppm -gray -r 200 \"$1\" \"$2/page\" &&"
          + " ls \"$2\"/page*.pgm | OMP_THREAD_LIMIT=1 xargs -P \"$3\" -I FILE"
          + " tesseract FILE FILE --psm 11 -l eng";

  private TesseractCommand() {}

  /** Whether it and what takes the pages out of the PDF are there. */
  public static boolean installed() {
    return Program.exists("tesseract") && Poppler.installed();
  }

  /** Its version, or a sentence that it is missing. */
  public static String version() throws IOException {
    if (!installed()) {
      return "The `tesseract` command or Poppler is not installed here: no ratio to Tesseract.";
    }
    Process process =
        new ProcessBuilder("tesseract", "--version").redirectErrorStream(true).start();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      String first = lines.readLine();
      return "Compared with %s (psm 11, one page a core, pages at 200 dots an inch) in the same run."
          .formatted(first == null ? "tesseract" : first);
    }
  }

  /**
   * The share of the printed words that were read, 0 to 1.
   *
   * @param drawing what was scanned, with its text
   * @param folder where {@link #text} was told to write
   */
  public static double share(Path drawing, Path folder) throws IOException, InterruptedException {
    Path printed = folder.resolve("printed");
    Poppler.text(drawing, printed).run();
    try (Stream<Path> files = Files.list(folder)) {
      return WordShare.of(
          printed, files.filter(f -> f.toString().endsWith(".pgm.txt")).sorted().toList());
    }
  }

  /** Reads the text of all pages, so many at a time, into files {@code page*.pgm.txt}. */
  public static Program text(Path pdf, Path folder, int cores) {
    return Program.of(
        "sh", "-c", SCRIPT, "text", pdf.toString(), folder.toString(), Integer.toString(cores));
  }
}
