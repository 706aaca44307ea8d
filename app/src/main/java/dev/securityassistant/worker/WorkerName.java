package dev.securityassistant.worker;

import dev.securityassistant.job.Lease;
import dev.securityassistant.pipeline.ProcessName;

/** A worker as its leases name it: by its process. */
public record WorkerName(ProcessName process) {

  /** The worker of this process. */
  public static WorkerName ofThisProcess() {
    return new WorkerName(ProcessName.ofThisProcess());
  }

  /** Whether the lease's owner was a process of this machine that does not live any more. */
  public boolean knowsDead(Lease lease) {
    return ProcessName.parse(lease.owner()).map(ProcessName::isDead).orElse(false);
  }

  /** {@code host/process/start}. */
  @Override
  public String toString() {
    return process.toString();
  }
}
