package dev.securityassistant.pipeline;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process as leases and scratch folders name it.
 *
 * @param host the machine's name
 * @param process its number there
 * @param started when it started, in milliseconds since 1970, so that a number that is used again
 *     is not taken for the old process; 0 where the system does not tell
 */
public record ProcessName(String host, long process, long started) {

  private static final Pattern FORM = Pattern.compile("(.+)/(\\d{1,18})/(\\d{1,18})");

  /** This process. */
  public static ProcessName ofThisProcess() {
    ProcessHandle current = ProcessHandle.current();
    return new ProcessName(thisHost(), current.pid(), started(current));
  }

  /** Reads {@code host/process/start}; empty where the text has another form. */
  public static Optional<ProcessName> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(
            new ProcessName(
                form.group(1), Long.parseLong(form.group(2)), Long.parseLong(form.group(3))))
        : Optional.empty();
  }

  /** Whether it was a process of this machine that does not live any more. */
  public boolean isDead() {
    if (!host.equals(thisHost())) {
      return false;
    }
    Optional<ProcessHandle> handle = ProcessHandle.of(process);
    return handle.isEmpty() || started(handle.get()) != started;
  }

  /** {@code host/process/start}. */
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
