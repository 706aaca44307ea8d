package dev.securityassistant.benchmarks.accuracy;

import dev.securityassistant.component.Extraction;
import dev.securityassistant.context.ContextAgent;
import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.drawing.scan.LazyScanReader;
import dev.securityassistant.json.ExtractionJson;
import dev.securityassistant.schedule.ScheduleAgent;
import dev.securityassistant.specification.Specification;
import java.io.IOException;

/** Reads a sample as a job does: the specification first, then the drawing. */
final class Agent {

  private Agent() {}

  /**
   * The components file of the sample.
   *
   * @throws IOException where the drawing or its specification cannot be read
   */
  static byte[] read(Sample sample) throws IOException {
    try (LazyScanReader scans = new LazyScanReader()) {
      Specification specification =
          sample.specification().isPresent()
              ? new ContextAgent().read(sample.specification().get())
              : Specification.none();
      Extraction read =
          new ScheduleAgent(scans)
              .read("benchmark", sample.drawing(), specification, (page, pages) -> {});
      return ExtractionJson.write(read);
    } catch (DrawingException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
