package dev.securityassistant.schedule;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.LegendEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * What the legends of a drawing say.
 *
 * @param samples symbols, also those of other trades
 * @param tags pictures of tags
 * @param entries all rows as read
 */
record Legend(List<Sample> samples, List<TagSample> tags, List<LegendEntry> entries) {

  static final Legend NONE = new Legend(List.of(), List.of(), List.of());

  Legend {
    samples = List.copyOf(samples);
    tags = List.copyOf(tags);
    entries = List.copyOf(entries);
  }

  /** Whether nothing was read. */
  boolean isEmpty() {
    return samples.isEmpty() && tags.isEmpty();
  }

  /** Both legends' rows. */
  Legend with(Legend other) {
    return new Legend(
        join(samples, other.samples), join(tags, other.tags), join(entries, other.entries));
  }

  private static <T> List<T> join(List<T> a, List<T> b) {
    List<T> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  /**
   * A legend found on a sheet.
   *
   * @param region where it stands; nothing in it is counted
   */
  record Found(Box region, Legend legend) {}
}
