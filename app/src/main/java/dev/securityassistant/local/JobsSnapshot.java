package dev.securityassistant.local;

import dev.securityassistant.json.JobItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The items of {@code jobs.json} at one moment, with what the three indexes would hold. */
final class JobsSnapshot {

  /**
   * An item under its key.
   *
   * @param key the partition key
   * @param item the item
   */
  record Entry(String key, JobItem item) {}

  /** By creation, oldest first; by key where jobs were created in the same second. */
  static final Comparator<Entry> OLDEST_FIRST =
      Comparator.comparing((Entry e) -> e.item().createdAt()).thenComparing(Entry::key);

  private final Map<String, JobItem> items;

  JobsSnapshot(Map<String, JobItem> items) {
    this.items = Collections.unmodifiableMap(items);
  }

  /** The items by key, in the file's order. */
  Map<String, JobItem> items() {
    return items;
  }

  /** The snapshot with this item added or replaced. */
  JobsSnapshot with(String key, JobItem item) {
    Map<String, JobItem> changed = new LinkedHashMap<>(items);
    changed.put(key, item);
    return new JobsSnapshot(changed);
  }

  /** The snapshot without these items. */
  JobsSnapshot without(List<String> keys) {
    Map<String, JobItem> changed = new LinkedHashMap<>(items);
    changed.keySet().removeAll(keys);
    return new JobsSnapshot(changed);
  }

  /** All entries, unordered. */
  Stream<Entry> entries() {
    return items.entrySet().stream().map(e -> new Entry(e.getKey(), e.getValue()));
  }

  /** The partitions of DateRangeIndex: the entries of each month, {@code 2024-01}. */
  NavigableMap<String, List<Entry>> months() {
    NavigableMap<String, List<Entry>> months = new TreeMap<>();
    entries()
        .filter(e -> e.item().createdAt().length() > 7)
        .forEach(e ->
            months
                .computeIfAbsent(e.item().createdAt().substring(0, 7), m -> new ArrayList<>())
                .add(e));
    return months;
  }
}
