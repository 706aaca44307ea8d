package dev.securityassistant.benchmarks.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A drawing with known truth.
 *
 * @param name of its files
 * @param specification the document that goes with it
 */
public record Sample(String name, Path drawing, Path truth, Optional<Path> specification) {

  private static final String TRUTH = ".truth.json";

  /**
   * All samples of a folder, by name: {@code NAME.truth.json} with {@code NAME.pdf} and, where
   * there is one, {@code NAME.docx}.
   *
   * @throws IOException where the folder cannot be read, holds no truth, or a drawing is missing
   */
  public static List<Sample> in(Path folder) throws IOException {
    List<Path> truths;
    try (Stream<Path> files = Files.list(folder)) {
      truths = files.filter(f -> f.getFileName().toString().endsWith(TRUTH)).sorted().toList();
    }
    if (truths.isEmpty()) {
      throw new IOException("no NAME" + TRUTH + " in " + folder);
    }
    for (Path truth : truths) {
      if (!Files.exists(of(truth).drawing())) {
        throw new IOException("the drawing of " + truth + " is missing");
      }
    }
    return truths.stream().map(Sample::of).toList();
  }

  private static Sample of(Path truth) {
    String file = truth.getFileName().toString();
    String name = file.substring(0, file.length() - TRUTH.length());
    Path docx = truth.resolveSibling(name + ".docx");
    return new Sample(
        name,
        truth.resolveSibling(name + ".pdf"),
        truth,
        Files.exists(docx) ? Optional.of(docx) : Optional.empty());
  }
}
