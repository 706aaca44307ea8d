package dev.securityassistant.worker;

import dev.securityassistant.job.Lease;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A worker as its leases name it: {@code host/process/start}, the start in milliseconds since 1970,
 * so that a process number that is used again is not taken for the old worker.
 */
public record WorkerName(String host, long process, long started) {

  private static final Pattern FORM = Pattern.compile("(.+)/(\\d{1,18})/(\\d{1,18})");

  /** This process. */
  public static WorkerName ofThisProcess() {
    return new WorkerName(
        thisHost(), ProcessHandle.current().pid(), started(ProcessHandle.current()));
  }

  /** Whether the lease's owner was a process of this machine that does not live any more. */
  public boolean knowsDead(Lease lease) {
    Matcher form = FORM.matcher(lease.owner());
    if (!form.matches() || !form.group(1).equals(host)) {
      return false;
    }
    Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(form.group(2)));
    return process.isEmpty() || started(process.get()) != Long.parseLong(form.group(3));
  }

  @Override
  public String toString() {
    return "%s/%d/%d".formatted(host, process, started);
  }

  private static long started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  private static String thisHost() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
