package dev.securityassistant.benchmarks.scale;

import java.util.Map;

/**
 * One write of a job's record.
 *
 * @param what the change
 * @param bytes size of the item after it
 * @param table write units of the table
 * @param keys write units by hot partition of the indexes: {@code status=queued}, {@code month},
 *     {@code client}
 */
record Write(String what, int bytes, int table, Map<String, Integer> keys) {

  int units() {
    return table + keys.values().stream().mapToInt(Integer::intValue).sum();
  }
}
