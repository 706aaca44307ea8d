package dev.securityassistant.benchmarks.scale;

import dev.securityassistant.benchmarks.report.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Adds up, second by second, what many jobs write under the same key of an index. */
public final class HotKeys {

  private static final int SECONDS = 1_000;
  private static final int JOB_SECONDS = 20;
  private static final int LIMIT = 1_000;

  private final List<Write> writes;

  private HotKeys(List<Write> writes) {
    this.writes = writes;
  }

  /** The writes of jobs created at this time. */
  public static HotKeys of(Instant time) {
    return new HotKeys(JobLife.of(time));
  }

  /**
   * The load of the busiest key.
   *
   * @param key which
   * @param mean write units a second
   * @param most in the busiest second
   * @param over share of the seconds with more than a key takes
   */
  public record Load(String key, double mean, int most, double over) {}

  /** The writes with their sizes and units. */
  public Table writes() {
    Table table = new Table(List.of("write", "item, bytes", "table", "indexes", "together"));
    for (Write write : writes) {
      String indexes =
          write.keys().entrySet().stream()
              .map(e -> e.getKey() + " " + e.getValue())
              .collect(Collectors.joining(", "));
      table.row(
          List.of(
              write.what(),
              String.valueOf(write.bytes()),
              String.valueOf(write.table()),
              indexes,
              String.valueOf(write.units())));
    }
    int all = writes.stream().mapToInt(Write::units).sum();
    return table.row(List.of("all", "", "", "", String.valueOf(all)));
  }

  /** Jobs that arrive at random, so many a second on average. */
  public Load simulate(int jobsPerSecond) {
    Random random = new Random(jobsPerSecond);
    Map<String, int[]> load = new LinkedHashMap<>();
    for (double time = 0;
        time < SECONDS;
        time += -Math.log(1 - random.nextDouble()) / jobsPerSecond) {
      for (int i = 0; i < writes.size(); i++) {
        int second = (int) (time + (double) JOB_SECONDS * i / (writes.size() - 1));
        writes
            .get(i)
            .keys()
            .forEach((key, units) ->
                load.computeIfAbsent(key, k -> new int[SECONDS + JOB_SECONDS + 1])[second] +=
                    units);
      }
    }
    load.remove("client");
    return load.entrySet().stream()
        .map(e -> summary(e.getKey(), Arrays.copyOfRange(e.getValue(), JOB_SECONDS, SECONDS)))
        .max((a, b) -> Double.compare(a.mean(), b.mean()))
        .orElseThrow();
  }

  private static Load summary(String key, int[] units) {
    return new Load(
        key,
        Arrays.stream(units).average().orElse(0),
        Arrays.stream(units).max().orElse(0),
        Arrays.stream(units).filter(u -> u > LIMIT).count() / (double) units.length);
  }
}
