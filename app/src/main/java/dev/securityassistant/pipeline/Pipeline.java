package dev.securityassistant.pipeline;

import dev.securityassistant.component.Extraction;
import dev.securityassistant.file.FileKey;
import dev.securityassistant.job.Event;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobChange;
import dev.securityassistant.job.JobError;
import dev.securityassistant.job.Metadata;
import dev.securityassistant.job.Progress;
import dev.securityassistant.job.RefusedChangeException;
import dev.securityassistant.specification.Specification;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs a claimed job through context, schedule, codegen and judge. After context and schedule a
 * checkpoint is stored; an attempt that finds one continues after it. Everything it writes to the
 * record is fenced by the lease, so a worker that lost its job changes nothing in it.
 */
public final class Pipeline {

  private final Tools tools;
  private final Agents agents;
  private final Limits limits;

  public Pipeline(Tools tools, Agents agents, Limits limits) {
    this.tools = tools;
    this.agents = agents;
    this.limits = limits;
  }

  /**
   * Runs the job to its end.
   *
   * @param claimed the job as the claim returned it
   * @return the record, completed or failed
   * @throws RefusedChangeException where the lease was lost; another worker has the job
   * @throws IOException where the outcome could not be recorded; the job stays as it is and is
   *     claimed again once the lease ends
   * @throws InterruptedException where this thread was interrupted; the job is still claimed
   */
  public Job run(Job claimed, Progress progress) throws IOException, InterruptedException {
    AuditTrail trail =
        new AuditTrail(tools.stores().events(), claimed.key().id(), tools.surroundings());
    try (Scratch scratch = Scratch.in(limits.scratch())) {
      JobRun run = new JobRun(tools, trail, progress, scratch, claimed);
      try {
        return attempt(run, trail);
      } catch (StageException e) {
        return fail(run, trail, e);
      }
    }
  }

  private Job attempt(JobRun run, AuditTrail trail)
      throws StageException, IOException, InterruptedException {
    List<Event> before = run.asked(trail::read);
    run.store(() -> TrailRepair.repair(trail, run.job(), before));
    run.store(() -> trail.claimed(run.job(), run.lease().owner()));
    if (run.job().state().attempts() > limits.mostAttempts()) {
      throw tooManyAttempts(run.job());
    }
    Specification specification = new ContextStage(agents.context()).run(run);
    Extraction extraction = new ScheduleStage(agents.schedule()).run(run, specification);
    CodegenStage.Written written =
        new CodegenStage(agents, limits).run(run, extraction, specification);
    FileKey evaluation =
        new JudgeStage(agents, limits).run(run, extraction, specification, written);
    Map<String, FileKey> outputs = new LinkedHashMap<>(written.keys());
    outputs.put(Outputs.EVALUATION, evaluation);
    Metadata metadata = completed(run.job().metadata(), millis(before) + run.agentMillis());
    run.change(new JobChange.Complete(run.lease().token(), outputs, metadata));
    run.store(() -> trail.completed(run.job()));
    return run.job();
  }

  private static Job fail(JobRun run, AuditTrail trail, StageException failure)
      throws IOException, InterruptedException {
    JobError error = failure.error();
    run.store(() -> trail.error(error, failure.millis()));
    run.change(new JobChange.Fail(run.lease().token(), error, run.job().metadata()));
    run.store(() -> trail.failed(error));
    return run.job();
  }

  private StageException tooManyAttempts(Job job) {
    String message =
        "The job's worker died %d times; look at its events, then try again with retry"
            .formatted(limits.mostAttempts());
    JobError error = new JobError("too_many_attempts", message, "worker", true, Map.of());
    return new StageException(error, 0, new IllegalStateException(job.key().toString()));
  }

  private static long millis(List<Event> events) {
    return events.stream()
        .filter(e -> e.agent() != null)
        .mapToLong(e -> e.durationMs() == null ? 0 : e.durationMs())
        .sum();
  }

  private static Metadata completed(Metadata known, long agentMillis) {
    return new Metadata(
        known.fileName(),
        known.fileSizeMb(),
        known.totalPages(),
        known.pdfType(),
        Math.round(agentMillis / 1000.0),
        known.tokensByAgent());
  }
}
