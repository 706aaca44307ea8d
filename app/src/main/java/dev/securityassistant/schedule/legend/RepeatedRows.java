package dev.securityassistant.schedule.legend;

import dev.securityassistant.schedule.text.CommonSigns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;

/**
 * Rows that the legends of a set show on several sheets. Drawn ones are the same; of printed ones,
 * which every scan reads and cuts out a little differently, that reading stands for all which most
 * sheets agree on.
 */
final class RepeatedRows {

  /** Share of its sides by which the same printed symbol may differ. */
  private static final double PRINTED = 0.1;

  /** Share of the text that two readings of a row have in common, at least. */
  private static final double SAME = 0.6;

  /** The same where the letters of the symbol are equal. */
  private static final double SAME_BESIDE_EQUAL = 0.4;

  /** So many readings of a row are compared with another. */
  private static final int ENOUGH = 8;

  private RepeatedRows() {}

  /** Symbols, each once. */
  static List<Sample> samples(List<Legend> legends) {
    return grouped(legends.stream().map(Legend::samples).toList(), RepeatedRows::likeness).stream()
        .flatMap(same -> agreed(same).stream())
        .toList();
  }

  /** Pictures of tags, each once. */
  static List<TagSample> tags(List<Legend> legends) {
    List<List<Shown>> shown =
        legends.stream()
            .map(l -> l.tags().stream().map(t -> new Shown(t, l.isPrinted())).toList())
            .toList();
    return grouped(shown, RepeatedRows::likeness).stream()
        .map(same -> mostFrequent(same.stream().map(Shown::tag).toList(), TagSample::rows))
        .map(List::getFirst)
        .toList();
  }

  /** A picture of a tag and whether it was read off pixels. */
  private record Shown(TagSample tag, boolean printed) {}

  /**
   * Rows that are the same, in order of the first. Rows of one legend never are: each is added to
   * what it is most like.
   */
  private static <T> List<List<T>> grouped(
      List<List<T>> legends, ToDoubleBiFunction<T, T> likeness) {
    List<List<T>> groups = new ArrayList<>();
    for (List<T> rows : legends) {
      List<Pair<T>> pairs = new ArrayList<>();
      for (T row : rows) {
        for (List<T> group : groups) {
          double best =
              group.stream()
                  .limit(ENOUGH)
                  .mapToDouble(g -> likeness.applyAsDouble(row, g))
                  .max()
                  .orElse(0);
          if (best > 0) {
            pairs.add(new Pair<>(row, group, best));
          }
        }
      }
      pairs.sort(Comparator.comparingDouble(p -> -p.likeness));
      Set<Object> placed = Collections.newSetFromMap(new IdentityHashMap<>());
      for (Pair<T> pair : pairs) {
        if (!placed.contains(pair.row) && placed.add(pair.group)) {
          pair.group.add(pair.row);
          placed.add(pair.row);
        }
      }
      rows.stream()
          .filter(r -> !placed.contains(r))
          .forEach(r -> groups.add(new ArrayList<>(List.of(r))));
    }
    return groups;
  }

  private record Pair<T>(T row, List<T> group, double likeness) {}

  private static double likeness(Sample one, Sample other) {
    if (one.repeats(other)) {
      return 1;
    }
    if (one.print() == null || other.print() == null || !one.isAsLarge(other, PRINTED)) {
      return 0;
    }
    boolean equal = !one.letters().isEmpty() && one.letters().equals(other.letters());
    boolean typed = one.type() == other.type();
    boolean known = typed || one.type() == null || other.type() == null;
    boolean lettered = CommonSigns.contained(one.letters(), other.letters());
    double share = CommonSigns.share(one.meaning(), other.meaning());
    double least = equal && typed ? SAME_BESIDE_EQUAL : SAME;
    return known && lettered && share >= least ? share : 0;
  }

  private static double likeness(Shown one, Shown other) {
    if (one.tag.repeats(other.tag)) {
      return 1;
    }
    String rows = String.join(" ", one.tag.rows());
    String others = String.join(" ", other.tag.rows());
    return one.printed && other.printed && CommonSigns.contained(rows, others)
        ? CommonSigns.share(rows, others)
        : 0;
  }

  /**
   * The drawn row, or the printed one whose reading is most like the others; of only two both, as
   * nothing tells which scan spoilt its picture. One that has lost its letters, a frame around a
   * place for any code, is found wherever something stands in a frame, so it is left out if there
   * are others.
   */
  private static List<Sample> agreed(List<Sample> same) {
    if (same.getFirst().print() == null) {
      return List.of(same.getFirst());
    }
    List<Sample> typed = mostFrequent(same, s -> Optional.ofNullable(s.type()));
    List<Sample> closed = typed.stream().filter(s -> !s.lettering().open()).toList();
    List<Sample> candidates = closed.isEmpty() ? typed : closed;
    String letters = mostFrequent(candidates, Sample::letters).getFirst().letters();
    return candidates.stream()
        .sorted(
            Comparator.comparing((Sample s) -> !s.letters().equals(letters))
                .thenComparingDouble(s -> -agreement(s, same)))
        .limit(same.size() == 2 ? 2 : 1)
        .toList();
  }

  private static double agreement(Sample one, List<Sample> same) {
    return same.stream()
        .limit(ENOUGH)
        .mapToDouble(s -> CommonSigns.share(one.meaning(), s.meaning()))
        .sum();
  }

  /** Those that have what most have; of equals what the first has. */
  private static <T> List<T> mostFrequent(List<T> all, Function<T, Object> of) {
    Map<Object, List<T>> groups =
        all.stream().collect(Collectors.groupingBy(of, LinkedHashMap::new, Collectors.toList()));
    int most = groups.values().stream().mapToInt(List::size).max().orElse(0);
    return groups.values().stream().filter(g -> g.size() == most).findFirst().orElseThrow();
  }
}
