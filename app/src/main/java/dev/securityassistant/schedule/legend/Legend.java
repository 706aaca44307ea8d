package dev.securityassistant.schedule.legend;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.LegendEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

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

  /** Both legends' rows; of one that a scan spoilt on one sheet that of the other sheet. */
  public Legend with(Legend other) {
    List<Sample> all = joinNew(samples, other.samples, Sample::repeats);
    return new Legend(
        all.stream().filter(s -> all.stream().noneMatch(s::isPoorer)).toList(),
        joinNew(tags, other.tags, TagSample::repeats),
        join(entries, other.entries));
  }

  /**
   * The first list with what the second adds: a legend repeated on every sheet of a set counts
   * once.
   */
  private static <T> List<T> joinNew(List<T> known, List<T> more, BiPredicate<T, T> repeats) {
    List<T> all = new ArrayList<>(known);
    for (T one : more) {
      if (known.stream().noneMatch(k -> repeats.test(one, k))) {
        all.add(one);
      }
    }
    return all;
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
  public record Found(Box region, Legend legend) {}
}
