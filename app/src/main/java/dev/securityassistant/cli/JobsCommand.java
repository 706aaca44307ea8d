package dev.securityassistant.cli;

import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobPage;
import dev.securityassistant.job.JobQuery;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.json.JobJson;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A listing of jobs. */
@Command(
    name = "jobs",
    mixinStandardHelpOptions = true,
    header = "Lists jobs by status, client or date, newest first.",
    description = {
      "",
      "Without a filter: the jobs of the last 31 days. A page that is not the last ends with the"
          + " --cursor of the next; with --json that is a line {\"next\": …}.",
      ""
    })
final class JobsCommand implements Callable<Integer> {

  private static final int DAYS = 31;

  private final Context context;

  @ArgGroup private @Nullable Filter filter;

  @Option(names = "--oldest-first", description = "Oldest first.")
  private boolean oldestFirst;

  @Option(
      names = "--limit",
      defaultValue = "50",
      paramLabel = "N",
      description = "Jobs a page, 1 to 1000 (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--cursor", paramLabel = "TEXT", description = "Where the page before ended.")
  private @Nullable String cursor;

  @Mixin private SharedOptions shared = new SharedOptions();

  JobsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Application application = context.open(shared);
    LocalDate today = LocalDate.ofInstant(application.now(), ZoneOffset.UTC);
    JobQuery.By by =
        filter == null ? new JobQuery.By.Created(today.minusDays(DAYS), today) : filter.by(today);
    JobQuery query =
        new JobQuery(application.settings().company(), by, !oldestFirst, limit, cursor);
    JobPage page = application.stores().jobs().list(query, application.now());
    page.jobs().forEach(job -> print(job, application));
    end(page);
    return ExitCode.OK;
  }

  private void print(Job job, Application application) {
    if (shared.json()) {
      context.json(JobJson.item(job));
      return;
    }
    JobView view = new JobView(job, application);
    context.line(
        "%s  %-10s  %s  %s / %s  %s  %s",
        job.createdAt(),
        job.state().status().code(),
        job.key().id(),
        job.project().clientName(),
        job.project().projectName(),
        job.metadata().fileName(),
        view.counts());
  }

  private void end(JobPage page) {
    String next = page.next();
    if (next == null) {
      return;
    }
    if (shared.json()) {
      context.json(Map.of("next", next));
    } else {
      context.line("more: --cursor %s", next);
    }
  }

  /** One of the three indexes. */
  static final class Filter {

    @Option(
        names = "--status",
        paramLabel = "STATUS",
        description = "queued, processing, completed or failed.")
    private @Nullable JobStatus status;

    @Option(names = "--client", paramLabel = "NAME", description = "The client, as typed.")
    private @Nullable String client;

    @ArgGroup(exclusive = false)
    private @Nullable Range range;

    JobQuery.By by(LocalDate today) {
      if (status != null) {
        return new JobQuery.By.Status(status);
      }
      return client != null
          ? new JobQuery.By.Client(client)
          : (range == null ? new Range() : range).by(today);
    }
  }

  /** Days, both included, in UTC. */
  static final class Range {

    @Option(names = "--from", paramLabel = "DATE", description = "Created on this day or later.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Created on this day or earlier.")
    private @Nullable LocalDate to;

    JobQuery.By by(LocalDate today) {
      LocalDate last = to == null ? today : to;
      return new JobQuery.By.Created(from == null ? last.minusDays(DAYS) : from, last);
    }
  }
}
