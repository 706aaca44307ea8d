package dev.securityassistant.cli;

import dev.securityassistant.config.Settings;
import dev.securityassistant.config.Storage;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobPage;
import dev.securityassistant.job.JobQuery;
import dev.securityassistant.pipeline.JobCopy;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies jobs between this machine and AWS. */
@Command(
    name = "copy",
    mixinStandardHelpOptions = true,
    header = "Copies jobs, with events and files, from this machine to AWS or back.",
    description = {
      "",
      "Takes completed and failed jobs; others are named and left. Copying again copies what is"
          + " missing, so a copy that broke off is simply repeated. The exit code is 5 where a job was"
          + " left or the target has another record of it.",
      ""
    })
final class CopyCommand implements Callable<Integer> {

  private static final int PAGE = 200;

  private final Context context;

  @Parameters(
      arity = "0..*",
      paramLabel = "JOB",
      description = "job_… or company#client#job_… (default: all jobs of the company).")
  private List<String> references = new ArrayList<>();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "aws|local",
      description = "Where to; the other of the two is where from.")
  private Target target = Target.AWS;

  @Mixin private SharedOptions shared = new SharedOptions();

  CopyCommand(Context context) {
    this.context = context;
  }

  /** Where to. */
  enum Target {
    AWS,
    LOCAL
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = shared.settings(context.environment());
    Application local = context.applications().open(settings.with(new Storage.Local()));
    Application aws =
        context.applications().open(settings.with(Storage.aws(context.environment())));
    boolean up = target == Target.AWS;
    Application from = up ? local : aws;
    JobCopy copy =
        new JobCopy(from.stores(), (up ? aws : local).stores(), from.surroundings().clock());
    int code = ExitCode.OK;
    for (Job job : jobs(from)) {
      JobCopy.Outcome outcome = copy.copy(job);
      print(job, outcome);
      if (outcome == JobCopy.Outcome.NOT_FINISHED || outcome == JobCopy.Outcome.DIFFERS) {
        code = ExitCode.NO_SUCH_JOB;
      }
    }
    return code;
  }

  private List<Job> jobs(Application from) throws IOException {
    List<Job> jobs = new ArrayList<>();
    for (String reference : references) {
      jobs.add(new JobFinder(from).find(reference));
    }
    return references.isEmpty() ? all(from) : jobs;
  }

  /** All jobs that have not expired. */
  private static List<Job> all(Application from) throws IOException {
    LocalDate today = LocalDate.ofInstant(from.now(), ZoneOffset.UTC);
    JobQuery.By by =
        new JobQuery.By.Created(today.minusDays(Job.KEPT.toDays() + 1), today.plusDays(1));
    List<Job> jobs = new ArrayList<>();
    @Nullable String cursor = null;
    do {
      JobQuery query = new JobQuery(from.settings().company(), by, false, PAGE, cursor);
      JobPage page = from.stores().jobs().list(query, from.now());
      jobs.addAll(page.jobs());
      cursor = page.next();
    } while (cursor != null);
    return jobs;
  }

  private void print(Job job, JobCopy.Outcome outcome) {
    if (shared.json()) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("job_id", job.key().id().value());
      line.put("key", job.key().toString());
      line.put("outcome", outcome.name().toLowerCase(Locale.ROOT));
      context.json(line);
    } else {
      context.line("%s  %s", job.key(), words(outcome));
    }
  }

  private static String words(JobCopy.Outcome outcome) {
    return switch (outcome) {
      case COPIED -> "copied";
      case ALREADY_THERE -> "is there already";
      case NOT_FINISHED -> "left: it has not ended; copy it again when it has";
      case DIFFERS -> "left: the target has another record of it";
    };
  }
}
