package dev.securityassistant.cli;

import dev.securityassistant.job.Agent;
import dev.securityassistant.job.Event;
import dev.securityassistant.job.JobId;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.NoSuchJobException;
import dev.securityassistant.json.EventJson;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One job's audit trail. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    header = "Shows one job's audit trail, oldest first.",
    description = {
      "",
      "Events are kept 7 days. With --json: one event a line, as the schema has it.",
      ""
    })
final class EventsCommand implements Callable<Integer> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

  private final Context context;

  @Parameters(paramLabel = "JOB", description = "job_… or company#client#job_…")
  private String reference = "";

  @Mixin private SharedOptions shared = new SharedOptions();

  EventsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Application application = context.open(shared);
    JobId id = reference.contains("#") ? JobKey.parse(reference).id() : new JobId(reference);
    List<Event> events = application.stores().events().read(id, application.now());
    if (events.isEmpty()) {
      throw new NoSuchJobException("No events of %s are kept.".formatted(id));
    }
    events.forEach(this::print);
    return ExitCode.OK;
  }

  private void print(Event event) {
    if (shared.json()) {
      context.json(EventJson.item(event));
      return;
    }
    Agent agent = event.agent();
    context.line(
        "%s  %-16s %-15s %8s  %s",
        TIME.format(event.timestamp()),
        event.type(),
        agent == null ? "" : agent.eventName(),
        event.durationMs() == null ? "" : event.durationMs() + " ms",
        event.details().getOrDefault("message", ""));
  }
}
