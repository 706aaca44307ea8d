package dev.securityassistant.pipeline;

import dev.securityassistant.codegen.ScheduleFiles;
import dev.securityassistant.codegen.ScheduleInput;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.file.FileKey;
import dev.securityassistant.job.Agent;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.specification.Specification;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes the schedule's files. An attempt that dies here is repeated whole: the same components
 * give the same files under the same keys.
 */
final class CodegenStage {

  private final Agents.CodegenAgent agent;
  private final Agents.JudgeAgent judge;
  private final Duration lease;

  CodegenStage(Agents agents, Limits limits) {
    this.agent = agents.codegen();
    this.judge = agents.judge();
    this.lease = limits.lease();
  }

  Written run(JobRun run, Extraction extraction, Specification specification)
      throws StageException, IOException, InterruptedException {
    return run.stage(Agent.CODEGEN, () -> write(run, extraction, specification));
  }

  private JobRun.Done<Written> write(JobRun run, Extraction extraction, Specification specification)
      throws IOException, InterruptedException {
    Path drawing = Objects.requireNonNull(run.input(Inputs.DRAWING), "every job has a drawing");
    List<Finding> findings = judge.evaluate(extraction, specification).findings();
    ScheduleFiles files =
        agent.write(
            new ScheduleInput(
                extraction,
                specification,
                findings,
                drawing,
                RunFacts.of(run.job(), specification)),
            run.folder("codegen"));
    run.holdOn(lease);
    Map<String, FileKey> keys = new LinkedHashMap<>();
    keys.put(Outputs.EXCEL, run.output(files.workbook()));
    keys.put(Outputs.CSV, run.output(files.csv()));
    keys.put(Outputs.MARKED_DRAWING, run.output(files.markedDrawing()));
    return new JobRun.Done<>(
        new Written(files, keys),
        StageReport.of("Wrote %s and %d more files".formatted(name(files.workbook()), 2)));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** The files on this machine and in the store. */
  record Written(ScheduleFiles files, Map<String, FileKey> keys) {}
}
