package dev.securityassistant.schedule.legend;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.LegendEntry;
import java.util.List;

/**
 * What the legends of a drawing say.
 *
 * @param samples symbols, also those of other trades
 * @param tags pictures of tags
 * @param entries all rows as read
 */
public record Legend(List<Sample> samples, List<TagSample> tags, List<LegendEntry> entries) {

  /** Of a drawing that has no legend. */
  public static final Legend NONE = new Legend(List.of(), List.of(), List.of());

  public Legend {
    samples = List.copyOf(samples);
    tags = List.copyOf(tags);
    entries = List.copyOf(entries);
  }

  /** Whether nothing was read. */
  boolean isEmpty() {
    return samples.isEmpty() && tags.isEmpty();
  }

  /** Whether its symbols were read off pixels. */
  boolean isPrinted() {
    return samples.stream().anyMatch(s -> s.print() != null);
  }

  /** The legends of a set together: what several of them show counts once. */
  public static Legend of(List<Legend> legends) {
    return new Legend(
        RepeatedRows.samples(legends),
        RepeatedRows.tags(legends),
        legends.stream().flatMap(l -> l.entries.stream()).toList());
  }

  /**
   * A legend found on a sheet.
   *
   * @param region where it stands; nothing in it is counted
   */
  public record Found(Box region, Legend legend) {}
}
