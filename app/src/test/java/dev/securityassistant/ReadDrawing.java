package dev.securityassistant;

import dev.securityassistant.component.Extraction;
import dev.securityassistant.context.ContextAgent;
import dev.securityassistant.json.ExtractionJson;
import dev.securityassistant.schedule.ScheduleAgent;
import dev.securityassistant.specification.Specification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A drawing with its truth, and its specification where it has one.
 *
 * @param pdf the drawing
 * @param truth what is on it
 * @param specification null where there is none
 */
record ReadDrawing(Path pdf, Path truth, @org.jspecify.annotations.Nullable Path specification) {

  private static final Path KEPT = Path.of("src/test/resources/drawings");
  private static final Path EXAMPLE = Path.of("../examples");

  /** The drawings kept for the tests, and the example. */
  static List<ReadDrawing> kept() throws IOException {
    try (Stream<Path> kept = Files.walk(KEPT);
        Stream<Path> example = Files.walk(EXAMPLE)) {
      return Stream.concat(kept, example)
          .filter(f -> f.toString().endsWith(".truth.json"))
          .sorted(Comparator.comparing(Path::toString))
          .map(ReadDrawing::of)
          .toList();
    }
  }

  /** The kept drawing of this name, {@code seed-1/t02-set-schedule}. */
  static ReadDrawing named(String name) {
    return of(KEPT.resolve(name + ".truth.json"));
  }

  private static ReadDrawing of(Path truth) {
    String name = truth.getFileName().toString().replace(".truth.json", "");
    Path own = truth.resolveSibling(name + ".docx");
    Path shared = truth.resolveSibling("specification.docx");
    return new ReadDrawing(
        truth.resolveSibling(name + ".pdf"),
        truth,
        Files.exists(own) ? own : Files.exists(shared) ? shared : null);
  }

  /** The components file that reading gives. */
  byte[] read() throws Exception {
    Path document = specification;
    return read(pdf, document == null ? Specification.none() : new ContextAgent().read(document));
  }

  /** The components file that reading gives. */
  static byte[] read(Path pdf, Specification specification) throws Exception {
    return ExtractionJson.write(extraction(pdf, specification));
  }

  /** Everything that is read off a drawing. */
  static Extraction extraction(Path pdf, Specification specification) throws Exception {
    return new ScheduleAgent().read("job_1", pdf, specification, (page, pages) -> {});
  }
}
