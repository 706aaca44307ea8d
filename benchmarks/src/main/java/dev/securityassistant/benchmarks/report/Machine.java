package dev.securityassistant.benchmarks.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Where and when something was measured.
 *
 * @param processor its name, or {@code unknown processor}
 * @param cores as the Java machine sees them
 * @param memoryBytes of the whole machine; 0 where not known
 * @param load the average number of running processes over the last minute at the start; negative
 *     where not known. Above the number of cores, times are longer than on an idle machine
 * @param system operating system and its version
 * @param java the Java machine
 */
public record Machine(
    String processor,
    int cores,
    long memoryBytes,
    double load,
    String system,
    String java,
    Instant at) {

  /** This machine. Reads {@code /proc} where there is one. */
  public static Machine here(Instant now) {
    OperatingSystemMXBean bean = ManagementFactory.getOperatingSystemMXBean();
    return new Machine(
        proc("/proc/cpuinfo", "model name", "unknown processor"),
        Runtime.getRuntime().availableProcessors(),
        Long.parseLong(proc("/proc/meminfo", "MemTotal", "0 kB").replaceAll("[^0-9]", "")) * 1024,
        bean.getSystemLoadAverage(),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        System.getProperty("java.vendor") + " " + Runtime.version(),
        now);
  }

  private static String proc(String file, String key, String otherwise) {
    try {
      List<String> lines = Files.readAllLines(Path.of(file));
      return lines.stream()
          .filter(l -> l.startsWith(key))
          .map(l -> l.substring(l.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(otherwise);
    } catch (IOException e) {
      return otherwise;
    }
  }

  /** One paragraph. */
  public String markdown() {
    String date =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC)
            .format(at);
    return String.format(
        Locale.ROOT,
        "%s. %s, %d cores, %.0f GiB, %s. Java: %s. Load at the start: %.1f.%n",
        date,
        processor,
        cores,
        memoryBytes / 1073741824.0,
        system,
        java,
        load);
  }
}
