package dev.securityassistant.job;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.component.Summary;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Jobs, changes and events to test with. */
public final class Jobs {

  /** A time to start from. */
  public static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

  private Jobs() {}

  /** A queued job of company {@code 7central} and client {@code st_marys}. */
  public static Job queued(String id, Instant createdAt) {
    return queued(new JobKey("7central", "st_marys", new JobId(id)), "St. Mary's", createdAt);
  }

  /** A queued job. */
  public static Job queued(JobKey key, String clientName, Instant createdAt) {
    Project project = new Project(clientName, "Emergency Wing Expansion", "emergency_wing");
    return new Job(
        key,
        project,
        new Job.State(JobStatus.QUEUED, null, null, 0),
        createdAt,
        createdAt,
        Map.of("drawing", project.file(key, "drawing.pdf")),
        Map.of(),
        Map.of(),
        read());
  }

  /** Metadata after the drawing was read. */
  public static Metadata read() {
    return new Metadata(
        "Level_2.pdf", 24.5, 15, PdfType.SCANNED, 932L, Map.of(Agent.SCHEDULE, 45_000));
  }

  /** A claim with this token that holds for a minute from {@code now}. */
  public static JobChange.Claim claim(String token, Instant now) {
    return new JobChange.Claim(
        new Lease("worker-" + token, token, now.plus(Duration.ofMinutes(1))));
  }

  /** The components' checkpoint in this version. */
  public static Checkpoint components(Job job, int version) {
    return new Checkpoint(
        Checkpoint.COMPONENTS,
        NOON,
        job.project().file(job.key(), "checkpoint_components_v%d.json".formatted(version)),
        version,
        new Summary(45, Map.of(ComponentType.DOOR, 45)));
  }

  /** Completion with a schedule of this version. */
  public static JobChange.Complete complete(Job job, String token) {
    return new JobChange.Complete(
        token, Map.of("excel", job.project().file(job.key(), "schedule_v1.xlsx")), read());
  }

  /** A failure. */
  public static JobChange.Fail fail(String token) {
    return new JobChange.Fail(
        token,
        new JobError("pdf_password", "The drawing is locked.", "schedule", false, Map.of()),
        read());
  }

  /** An event of this job. */
  public static Event event(String job, String id, Instant time) {
    return new Event(
        new JobId(job),
        time,
        id,
        "agent_completed",
        Agent.SCHEDULE,
        8_432L,
        Map.of("message", "Read 45 doors — “Ebene 2”", "token_usage", 0, "partial", false));
  }
}
