package dev.securityassistant.pipeline;

import dev.securityassistant.job.Agent;
import dev.securityassistant.job.Checkpoint;
import dev.securityassistant.job.Event;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobError;
import dev.securityassistant.job.JobStatus;
import java.io.IOException;
import java.util.List;

/**
 * Adds events that a worker did not live to record. The record is written before its event, so what
 * the record shows and the trail does not is what is missing.
 */
final class TrailRepair {

  private TrailRepair() {}

  static void repair(AuditTrail trail, Job job, List<Event> recorded) throws IOException {
    if (recorded.stream().noneMatch(e -> e.type().equals(AuditTrail.CREATED))) {
      trail.created(job);
    }
    if (job.state().status() == JobStatus.COMPLETED) {
      for (Agent agent : Agent.values()) {
        if (lacks(recorded, agent)) {
          trail.agentCompletedUnsaid(agent, job);
        }
      }
    } else {
      checkpoint(trail, job, Checkpoint.CONTEXT, Agent.CONTEXT, recorded);
      checkpoint(trail, job, Checkpoint.COMPONENTS, Agent.SCHEDULE, recorded);
    }
    ending(trail, job, recorded);
    trail.flush();
  }

  private static void checkpoint(
      AuditTrail trail, Job job, String name, Agent agent, List<Event> recorded)
      throws IOException {
    if (job.checkpoints().containsKey(name) && lacks(recorded, agent)) {
      trail.agentCompleted(agent, null, StageReport.of(AuditTrail.UNSAID));
    }
  }

  private static boolean lacks(List<Event> recorded, Agent agent) {
    return recorded.stream()
        .noneMatch(e -> e.agent() == agent && e.type().equals(AuditTrail.AGENT_COMPLETED));
  }

  private static void ending(AuditTrail trail, Job job, List<Event> recorded) throws IOException {
    List<Event> sinceRetry = sinceRetry(recorded);
    JobError error = job.state().error();
    switch (job.state().status()) {
      case COMPLETED -> {
        if (lacks(sinceRetry, AuditTrail.COMPLETED)) {
          trail.completed(job);
        }
      }
      case FAILED -> {
        if (error != null && lacks(sinceRetry, AuditTrail.FAILED)) {
          trail.failed(error);
        }
      }
      case QUEUED, PROCESSING -> {}
    }
  }

  private static List<Event> sinceRetry(List<Event> recorded) {
    int from = 0;
    for (int i = 0; i < recorded.size(); i++) {
      if (recorded.get(i).type().equals(AuditTrail.RETRIED)) {
        from = i;
      }
    }
    return recorded.subList(from, recorded.size());
  }

  private static boolean lacks(List<Event> events, String type) {
    return events.stream().noneMatch(e -> e.type().equals(type));
  }
}
