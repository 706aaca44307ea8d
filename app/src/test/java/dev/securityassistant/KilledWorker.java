package dev.securityassistant;

import dev.securityassistant.job.Agent;
import dev.securityassistant.job.Event;
import dev.securityassistant.job.EventLog;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobChange;
import dev.securityassistant.job.JobId;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.JobPage;
import dev.securityassistant.job.JobQuery;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.job.JobStore;
import dev.securityassistant.job.Progress;
import dev.securityassistant.pipeline.Agents;
import dev.securityassistant.pipeline.Samples;
import dev.securityassistant.pipeline.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A worker process that works on one job up to a point, says {@code parked}, and waits there to be
 * killed. It parks in its own agents, in the progress it is told, or just before a write to its own
 * view of the stores; the program under test knows nothing of it.
 */
final class KilledWorker {

  private final String point;
  private boolean evaluated;

  private KilledWorker(String point) {
    this.point = point;
  }

  /** Arguments: folder, key of the job, point. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    KilledWorker worker = new KilledWorker(arguments[2]);
    Stores real = Office.stores(folder);
    Stores stores =
        new Stores(
            worker.new ParkingJobs(real.jobs()),
            real.files(),
            worker.new ParkingEvents(real.events()),
            real.queue());
    Office.open(folder, stores, worker.agents())
        .worker()
        .work(JobKey.parse(arguments[1]), worker.new ParkingProgress());
  }

  private void passes(String here) {
    if (here.equals(point)) {
      Parked.here();
    }
  }

  private Agents agents() {
    Agents small = Samples.agents();
    return new Agents(
        document -> {
          passes("in context");
          return small.context().read(document);
        },
        (jobId, drawing, specification, pages) -> {
          passes("in schedule");
          return small.schedule().read(jobId, drawing, specification, pages);
        },
        (input, folder) -> {
          passes("in codegen");
          return small.codegen().write(input, folder);
        },
        (extraction, specification) -> {
          if (evaluated) {
            passes("in judge");
          }
          evaluated = true;
          return small.judge().evaluate(extraction, specification);
        });
  }

  private static String name(Object thing) {
    return thing.toString().toLowerCase(Locale.ROOT);
  }

  private final class ParkingProgress implements Progress {

    @Override
    public void started(Agent agent) {
      passes("start of " + name(agent));
    }

    @Override
    public void page(Agent agent, int page, int pages) {
      passes("page of " + name(agent));
    }

    @Override
    public void finished(Agent agent, String message) {
      passes("after " + name(agent));
    }
  }

  private final class ParkingEvents implements EventLog {

    private final EventLog real;

    ParkingEvents(EventLog real) {
      this.real = real;
    }

    @Override
    public void append(Event event) throws IOException {
      passes("before event %s %s".formatted(event.type(), event.agent()));
      real.append(event);
    }

    @Override
    public List<Event> read(JobId job, Instant now) throws IOException {
      return real.read(job, now);
    }

    @Override
    public int purge(Instant now, boolean dryRun) throws IOException {
      return real.purge(now, dryRun);
    }
  }

  private final class ParkingJobs implements JobStore {

    private final JobStore real;

    ParkingJobs(JobStore real) {
      this.real = real;
    }

    @Override
    public Job change(JobKey key, JobChange change, Instant now) throws IOException {
      String what =
          change instanceof JobChange.SaveCheckpoint saved
              ? saved.checkpoint().name()
              : change.getClass().getSimpleName();
      passes("before record " + what);
      return real.change(key, change, now);
    }

    @Override
    public void create(Job job) throws IOException {
      real.create(job);
    }

    @Override
    public Optional<Job> find(JobKey key, Instant now) throws IOException {
      return real.find(key, now);
    }

    @Override
    public JobPage list(JobQuery query, Instant now) throws IOException {
      return real.list(query, now);
    }

    @Override
    public List<Job> oldest(JobStatus status, int limit, Instant now) throws IOException {
      return real.oldest(status, limit, now);
    }

    @Override
    public List<JobKey> purge(Instant now, boolean dryRun) throws IOException {
      return real.purge(now, dryRun);
    }
  }
}
