package dev.securityassistant.cli;

import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.schedule.explain.ScheduleTrace;
import dev.securityassistant.specification.Specification;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a drawing again to see what each step saw on one page. */
@FunctionalInterface
public interface Tracing {

  /**
   * Reads the drawing.
   *
   * @param page the page to be explained, from 1
   */
  ScheduleTrace trace(Path drawing, Specification specification, int page)
      throws IOException, DrawingException;
}
