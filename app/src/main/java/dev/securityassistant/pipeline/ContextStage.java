package dev.securityassistant.pipeline;

import dev.securityassistant.file.FileKey;
import dev.securityassistant.job.Agent;
import dev.securityassistant.job.Checkpoint;
import dev.securityassistant.json.SpecificationJson;
import dev.securityassistant.specification.Specification;
import java.io.IOException;
import java.nio.file.Path;

/** Reads the specification, once per job. */
final class ContextStage {

  private static final int VERSION = 1;

  private final Agents.ContextAgent agent;

  ContextStage(Agents.ContextAgent agent) {
    this.agent = agent;
  }

  Specification run(JobRun run) throws StageException, IOException, InterruptedException {
    Checkpoint done = run.job().checkpoints().get(Checkpoint.CONTEXT);
    if (done != null) {
      return run.read(done.dataKey(), SpecificationJson::read);
    }
    return run.stage(Agent.CONTEXT, () -> read(run));
  }

  private JobRun.Done<Specification> read(JobRun run) throws IOException, InterruptedException {
    Path document = run.input(Inputs.CONTEXT);
    Specification read = document == null ? Specification.none() : agent.read(document);
    FileKey key = run.key("checkpoint_context_v%d.json".formatted(VERSION));
    Specification stored =
        run.checkpoint(
            new Checkpoint(Checkpoint.CONTEXT, run.now(), key, VERSION, null),
            SpecificationJson.write(run.job().key().id().value(), VERSION, read),
            run.job().metadata(),
            SpecificationJson::read);
    return new JobRun.Done<>(stored, StageReport.of(sentence(stored, document != null)));
  }

  private static String sentence(Specification read, boolean given) {
    if (!given) {
      return "No specification was given";
    }
    return "Read %d lock types, %d hardware sets, %d exceptions, %d requirements"
        .formatted(
            read.lockTypes().size(),
            read.hardwareSets().size(),
            read.overrides().size(),
            read.requirements().size());
  }
}
