package dev.securityassistant.pipeline;

import dev.securityassistant.job.Agent;
import dev.securityassistant.job.Event;
import dev.securityassistant.job.EventLog;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobError;
import dev.securityassistant.job.JobId;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the audit trail of one job. Events of one writer have times that grow strictly, so that
 * reading gives them in the order they were written.
 */
public final class AuditTrail {

  /** Event type of a job's creation; its details carry the job's full key as {@code key}. */
  public static final String CREATED = "job_created";

  static final String UNSAID = "Result stored; its worker ended before it said so";
  static final String AGENT_COMPLETED = "agent_completed";
  static final String COMPLETED = "job_completed";
  static final String FAILED = "job_failed";
  static final String RETRIED = "job_retried";

  private final EventLog log;
  private final JobId job;
  private final Surroundings surroundings;
  private final List<Event> pending = new ArrayList<>();
  private Instant last = Instant.MIN;

  public AuditTrail(EventLog log, JobId job, Surroundings surroundings) {
    this.log = log;
    this.job = job;
    this.surroundings = surroundings;
  }

  /** Everything recorded so far. */
  List<Event> read() throws IOException {
    return log.read(job, surroundings.clock().instant());
  }

  /** The job exists. Always the same event for one job, so recording it again changes nothing. */
  public void created(Job created) throws IOException {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("message", "Job created for %s".formatted(created.metadata().fileName()));
    details.put("key", created.key().toString());
    details.put("client_name", created.project().clientName());
    details.put("project_name", created.project().projectName());
    log.append(new Event(job, created.createdAt(), "evt_created", CREATED, null, null, details));
  }

  /** A worker has claimed the job. */
  void claimed(Job claimed, String worker) throws IOException {
    int attempt = claimed.state().attempts();
    Map<String, Object> details = new LinkedHashMap<>();
    details.put(
        "message",
        claimed.checkpoints().isEmpty()
            ? "Attempt %d starts".formatted(attempt)
            : "Attempt %d continues after %s"
                .formatted(attempt, String.join(", ", claimed.checkpoints().keySet())));
    details.put("attempt", attempt);
    details.put("worker", worker);
    hold("job_claimed", null, null, details);
  }

  void agentStarted(Agent agent) throws IOException {
    append("agent_started", agent, null, Map.of());
  }

  void agentCompleted(Agent agent, @Nullable Long millis, StageReport report) throws IOException {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("message", report.message());
    details.put("token_usage", report.tokens());
    details.put("pages_processed", report.pages());
    hold(AGENT_COMPLETED, agent, millis, details);
  }

  void agentRetried(Agent agent, int failures, String why) throws IOException {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("message", why);
    details.put("failures", failures);
    append("agent_retried", agent, null, details);
  }

  void error(JobError error, long millis) throws IOException {
    append("error_occurred", agentOf(error), millis, details(error));
  }

  /** The job is done. Always the same event for one job, so recording it again changes nothing. */
  void completed(Job completed) throws IOException {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("message", "Job completed");
    details.put("token_usage", completed.metadata().totalTokens());
    Instant endOfItsSecond = completed.updatedAt().plusMillis(999);
    synchronized (this) {
      pending.add(new Event(job, endOfItsSecond, "evt_zcompleted", COMPLETED, null, null, details));
    }
    flush();
  }

  /**
   * An agent of a completed job had ended, which its worker did not live to record. Always the same
   * event, before that of the job's completion.
   */
  void agentCompletedUnsaid(Agent agent, Job completed) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("message", UNSAID);
    details.put("token_usage", 0);
    details.put("pages_processed", 0);
    Instant before = completed.updatedAt().plusMillis(990L + agent.ordinal());
    String id = "evt_y" + agent.code();
    synchronized (this) {
      pending.add(new Event(job, before, id, AGENT_COMPLETED, agent, null, details));
    }
  }

  void failed(JobError error) throws IOException {
    append(FAILED, null, null, details(error));
  }

  /** A person tries the failed job again. */
  public void retried() throws IOException {
    append(RETRIED, null, null, Map.of("message", "A person asked to try again"));
  }

  /** The worker that held the job is gone; the job waits for another. */
  void released(String why) throws IOException {
    append("job_released", null, null, Map.of("message", why));
  }

  private static Map<String, Object> details(JobError error) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("message", error.message());
    details.put("code", error.code());
    details.put("stage", error.stage());
    details.put("retryable", error.retryable());
    return details;
  }

  private static @Nullable Agent agentOf(JobError error) {
    for (Agent agent : Agent.values()) {
      if (agent.code().equals(error.stage())) {
        return agent;
      }
    }
    return null;
  }

  private void append(
      String type, @Nullable Agent agent, @Nullable Long millis, Map<String, Object> details)
      throws IOException {
    hold(type, agent, millis, details);
    flush();
  }

  /** Keeps the event for the next flush, unless it is there from a try that failed. */
  private synchronized void hold(
      String type, @Nullable Agent agent, @Nullable Long millis, Map<String, Object> details) {
    String id = "evt_" + surroundings.hex(12);
    Event event = new Event(job, nextTime(), id, type, agent, millis, details);
    boolean again =
        !pending.isEmpty()
            && pending.getLast().type().equals(type)
            && pending.getLast().agent() == agent
            && pending.getLast().details().equals(event.details());
    if (!again) {
      pending.add(event);
    }
  }

  /** Writes what is held, in one go: an agent's end with the next one's start. */
  synchronized void flush() throws IOException {
    if (!pending.isEmpty()) {
      log.appendAll(List.copyOf(pending));
      pending.clear();
    }
  }

  private synchronized Instant nextTime() {
    Instant now = surroundings.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    last = now.isAfter(last) ? now : last.plusMillis(1);
    return last;
  }
}
