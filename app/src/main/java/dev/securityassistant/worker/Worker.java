package dev.securityassistant.worker;

import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobChange;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.JobQueue;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.job.Lease;
import dev.securityassistant.job.NoSuchJobException;
import dev.securityassistant.job.Progress;
import dev.securityassistant.job.RefusedChangeException;
import dev.securityassistant.pipeline.Limits;
import dev.securityassistant.pipeline.Pipeline;
import dev.securityassistant.pipeline.Recovery;
import dev.securityassistant.pipeline.Tools;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on jobs, one in each thread that asks. Several workers, in one process or many, may share
 * the stores.
 */
public final class Worker {

  private final Tools tools;
  private final Pipeline pipeline;
  private final Recovery recovery;
  private final Limits limits;
  private final WorkerName name;
  private final Map<String, Held> inHand = new ConcurrentHashMap<>();

  public Worker(Tools tools, Pipeline pipeline, Recovery recovery, Limits limits, WorkerName name) {
    this.tools = tools;
    this.pipeline = pipeline;
    this.recovery = recovery;
    this.limits = limits;
    this.name = name;
  }

  /**
   * Works on the next job of the queue, waiting at most so long for one.
   *
   * @param progress who is told about a job
   */
  public Turn next(Duration wait, Function<JobKey, Progress> progress)
      throws IOException, InterruptedException {
    JobQueue queue = tools.stores().queue();
    Optional<JobQueue.Message> received = queue.receive(limits.lease(), wait);
    if (received.isEmpty()) {
      return new Turn.Idle();
    }
    JobQueue.Message message = received.get();
    Optional<Job> ended = work(message.job(), progress.apply(message.job()), message);
    if (ended.isPresent() || isSettled(message.job())) {
      queue.remove(message);
    }
    return ended.<Turn>map(Turn.Ended::new).orElseGet(() -> new Turn.Elsewhere(message.job()));
  }

  /**
   * Works on this job, wherever it stands in the queue.
   *
   * @return the job at its end; empty where another worker has it or it has ended already
   */
  public Optional<Job> work(JobKey key, Progress progress)
      throws IOException, InterruptedException {
    return work(key, progress, null);
  }

  /**
   * Hands back the jobs that are being worked on at this moment, so that others take them at once.
   * The work on them goes on in vain: what it writes is refused.
   */
  public void handBack() throws IOException {
    for (Held held : List.copyOf(inHand.values())) {
      try {
        tools.stores().jobs().change(held.key(), new JobChange.Release(held.token()), now());
      } catch (RefusedChangeException | NoSuchJobException e) {
        continue; // it has ended, or another worker has it
      }
      recovery.handedBack(held.key(), name.toString());
      if (held.message() != null) {
        tools.stores().queue().extend(held.message(), Duration.ZERO);
      }
    }
  }

  private Optional<Job> work(JobKey key, Progress progress, JobQueue.@Nullable Message message)
      throws IOException, InterruptedException {
    String token = token();
    Job claimed;
    try {
      claimed = tools.stores().jobs().change(key, new JobChange.Claim(lease(token)), now());
    } catch (RefusedChangeException | NoSuchJobException e) {
      return Optional.empty();
    }
    inHand.put(token, new Held(key, token, message));
    try (Heartbeat heartbeat =
        Heartbeat.of(
            tools.stores().jobs(),
            tools.surroundings().clock(),
            limits.lease(),
            claimed,
            token,
            extension(message))) {
      return Optional.of(pipeline.run(claimed, progress));
    } catch (RefusedChangeException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      tools.stores().jobs().change(key, new JobChange.Release(token), now());
      throw e;
    } finally {
      inHand.remove(token);
    }
  }

  private Heartbeat.@Nullable Extension extension(JobQueue.@Nullable Message message) {
    return message == null ? null : time -> tools.stores().queue().extend(message, time);
  }

  /** Whether nothing is left to do: the job is gone, or has ended and its trail says so. */
  private boolean isSettled(JobKey key) throws IOException {
    Optional<Job> found = tools.stores().jobs().find(key, now());
    if (found.isEmpty()) {
      return true;
    }
    JobStatus status = found.get().state().status();
    if (status != JobStatus.COMPLETED && status != JobStatus.FAILED) {
      return false;
    }
    recovery.repair(found.get());
    return true;
  }

  private Lease lease(String token) {
    return new Lease(name.toString(), token, now().plus(limits.lease()));
  }

  private String token() {
    byte[] bytes = new byte[16];
    tools.surroundings().random().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** A job that this worker has claimed, and the message that announced it. */
  private record Held(JobKey key, String token, JobQueue.@Nullable Message message) {}

  private Instant now() {
    return tools.surroundings().clock().instant();
  }
}
