package dev.securityassistant.pipeline;

import dev.securityassistant.component.Extraction;
import dev.securityassistant.file.FileKey;
import dev.securityassistant.job.Agent;
import dev.securityassistant.json.EvaluationJson;
import dev.securityassistant.judge.Evaluation;
import dev.securityassistant.specification.Specification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Writes the evaluation: what the judge finds, and whether the files say what was counted. */
final class JudgeStage {

  private static final String FILE = "evaluation.json";

  private final Agents.JudgeAgent agent;
  private final Duration lease;

  JudgeStage(Agents agents, Limits limits) {
    this.agent = agents.judge();
    this.lease = limits.lease();
  }

  FileKey run(
      JobRun run, Extraction extraction, Specification specification, CodegenStage.Written written)
      throws StageException, IOException, InterruptedException {
    return run.stage(Agent.JUDGE, () -> judge(run, extraction, specification, written));
  }

  private JobRun.Done<FileKey> judge(
      JobRun run, Extraction extraction, Specification specification, CodegenStage.Written written)
      throws IOException, InterruptedException {
    Evaluation evaluation = agent.evaluate(extraction, specification);
    Path file = run.folder(FILE);
    Files.write(
        file, EvaluationJson.write(evaluation, WrittenFiles.check(written.files(), extraction)));
    run.holdOn(lease);
    return new JobRun.Done<>(
        run.output(file),
        StageReport.of(
            "Grade %s with %d findings"
                .formatted(evaluation.grade(), evaluation.findings().size())));
  }
}
