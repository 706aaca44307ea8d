package dev.securityassistant.cli;

import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.file.InputException;
import dev.securityassistant.file.Refusal;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.pipeline.Failures;
import dev.securityassistant.pipeline.Order;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Several drawings one after another; what is wrong with one does not concern the next. */
final class Batch {

  private final Application application;
  private final Context context;
  private final Runner runner;
  private final boolean json;

  Batch(Application application, Context context, boolean json) {
    this.application = application;
    this.context = context;
    this.json = json;
    this.runner = new Runner(application, context, json);
  }

  /** Exit code of the first drawing that was not done; 0 where all were. */
  int run(Client client, List<Path> drawings, @Nullable Path specification)
      throws IOException, InterruptedException {
    List<JobKey> leftBehind =
        application.backend().hasWorkers()
            ? List.of()
            : application.recovery().sweep(application.settings().company());
    int code = ExitCode.OK;
    for (Path drawing : drawings) {
      int one = one(client, drawing, specification);
      code = code == ExitCode.OK ? one : code;
    }
    for (JobKey key : leftBehind) {
      Optional<Job> ended = application.worker().work(key, runner.progress(key));
      if (ended.isPresent()) {
        runner.print(ended.get());
      }
    }
    return code;
  }

  private int one(Client client, Path drawing, @Nullable Path specification)
      throws InterruptedException {
    Job job;
    try {
      job =
          application
              .submission()
              .submit(
                  new Order(
                      application.settings().company(),
                      client.key(),
                      client.project(),
                      drawing,
                      specification));
    } catch (InputException | DrawingException e) {
      Refusal refusal = e;
      return refused(drawing, ExitCode.BAD_INPUT, refusal.code(), refusal.getMessage());
    } catch (IOException e) {
      return refused(drawing, ExitCode.STORAGE, "storage", Failures.sentence(e));
    }
    try {
      return runner.run(job.key());
    } catch (IOException e) {
      return refused(drawing, ExitCode.STORAGE, "storage", Failures.sentence(e));
    }
  }

  private int refused(Path drawing, int exitCode, String code, String message) {
    if (json) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("status", "refused");
      line.put("file_name", String.valueOf(drawing.getFileName()));
      line.put("error", Map.of("code", code, "message", message));
      context.json(line);
    }
    context.complain("error: " + message);
    return exitCode;
  }
}
