package dev.securityassistant.pipeline;

import dev.securityassistant.codegen.ScheduleFiles;
import dev.securityassistant.codegen.ScheduleInput;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.judge.Evaluation;
import dev.securityassistant.specification.Specification;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The four agents, as the pipeline asks them. An agent sees files of this machine and records,
 * never a store. {@link IOException} means that trying again may help; {@link DrawingException} and
 * {@link dev.securityassistant.context.SpecificationException} that it will not.
 */
public record Agents(
    ContextAgent context, ScheduleAgent schedule, CodegenAgent codegen, JudgeAgent judge) {

  /** Reads the specification. */
  @FunctionalInterface
  public interface ContextAgent {
    Specification read(Path document) throws IOException;
  }

  /** Reads the drawing. */
  @FunctionalInterface
  public interface ScheduleAgent {
    Extraction read(String jobId, Path drawing, Specification specification, Pages pages)
        throws IOException, DrawingException;
  }

  /** Told after every page; counts may arrive out of order and from any thread. */
  @FunctionalInterface
  public interface Pages {
    void page(int page, int pages);
  }

  /** Writes the schedule's files into the folder. */
  @FunctionalInterface
  public interface CodegenAgent {
    ScheduleFiles write(ScheduleInput input, Path folder) throws IOException;
  }

  /** Judges what was read; a pure function. */
  @FunctionalInterface
  public interface JudgeAgent {
    Evaluation evaluate(Extraction extraction, Specification specification);
  }
}
