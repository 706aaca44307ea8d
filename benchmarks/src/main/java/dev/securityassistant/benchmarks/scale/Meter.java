package dev.securityassistant.benchmarks.scale;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;

/** Counts requests by name, and the units that DynamoDB says it took. Safe for many threads. */
public final class Meter {

  private final Map<String, Integer> requests = new TreeMap<>();
  private double writeUnits;
  private double readUnits;

  synchronized void count(String request) {
    requests.merge(request, 1, Integer::sum);
  }

  synchronized void wrote(@Nullable ConsumedCapacity capacity) {
    writeUnits += units(capacity);
  }

  synchronized void read(@Nullable ConsumedCapacity capacity) {
    readUnits += units(capacity);
  }

  private static double units(@Nullable ConsumedCapacity capacity) {
    Double units = capacity == null ? null : capacity.capacityUnits();
    return units == null ? 0 : units;
  }

  /** Forgets everything. */
  public synchronized void reset() {
    requests.clear();
    writeUnits = 0;
    readUnits = 0;
  }

  /** {@code GetItem 1, PutItem 6}. */
  public synchronized String words() {
    return requests.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Requests altogether. */
  public synchronized int requests() {
    return requests.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Requests of these names. */
  public synchronized int requests(String... names) {
    int all = 0;
    for (String name : names) {
      all += requests.getOrDefault(name, 0);
    }
    return all;
  }

  /** Write units of DynamoDB, of tables and indexes together. */
  public synchronized double writeUnits() {
    return writeUnits;
  }

  /** Read units of DynamoDB. */
  public synchronized double readUnits() {
    return readUnits;
  }
}
