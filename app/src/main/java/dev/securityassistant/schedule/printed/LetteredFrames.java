package dev.securityassistant.schedule.printed;

import dev.securityassistant.schedule.legend.Lettering;
import dev.securityassistant.schedule.legend.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells symbols of one frame by their letters where neither their pixels nor what was read with the
 * page are clear: a frame around a place for any code fits wherever something stands in a frame.
 */
final class LetteredFrames {

  /** Logarithm of how much likelier another symbol's letters have to be. */
  private static final double CLEAR = 4;

  /** Share of its sides by which a cell of the same size may differ. */
  private static final double SIZE = 0.1;

  private final PrintedLetters letters;
  private final List<Sample> samples;
  private final Map<Sample, Set<String>> texts = new IdentityHashMap<>();

  /**
   * @param samples of the legend
   * @param found all that was found on the plan
   * @param lettering of each sample, as the plan has it
   */
  LetteredFrames(
      PrintedLetters letters,
      List<Sample> samples,
      List<Found> found,
      Function<Sample, Lettering> lettering) {
    this.letters = letters;
    this.samples = samples.stream().filter(s -> hasOwn(lettering.apply(s))).toList();
    for (Sample sample : this.samples) {
      Lettering own = lettering.apply(sample);
      texts.put(
          sample,
          own.variable() ? seen(sample, own, found) : Set.of(PossibleCodes.plain(own.letters())));
    }
  }

  private static boolean hasOwn(Lettering lettering) {
    return !lettering.letters().isEmpty() && !lettering.open();
  }

  /** What was read with the page in symbols of this kind. */
  private Set<String> seen(Sample sample, Lettering own, List<Found> found) {
    return found.stream()
        .filter(f -> f.sample() == sample)
        .map(f -> PossibleCodes.plain(letters.in(f.box())))
        .filter(own::matches)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * The same places with the symbols that their letters speak for.
   *
   * @param found which are clear stay
   * @param clear likeness from which on pixels are clear
   */
  List<Found> told(List<Found> found, double clear) {
    List<Found> told = new ArrayList<>(found);
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      if (told.get(i).likeness() < clear && isOpen(told.get(i))) {
        open.add(i);
      }
    }
    List<String> all = samples.stream().flatMap(s -> texts(s).stream()).distinct().toList();
    if (open.isEmpty() || all.size() < 2) {
      return told;
    }
    List<double[]> likelihoods =
        letters.in(open.stream().map(i -> found.get(i).box()).toList(), all);
    for (int k = 0; k < open.size(); k++) {
      Found one = found.get(open.get(k));
      Sample rival = rival(one, all, likelihoods.get(k));
      if (rival != null) {
        told.set(open.get(k), new Found(rival, one.box(), one.likeness(), one.fit()));
      }
    }
    return told;
  }

  private Set<String> texts(Sample sample) {
    return texts.getOrDefault(sample, Set.of());
  }

  /** Whether a symbol has letters that were not read in its place. */
  private boolean isOpen(Found found) {
    Set<String> own = texts(found.sample());
    return !own.isEmpty() && !own.contains(PossibleCodes.plain(letters.in(found.box())));
  }

  private @Nullable Sample rival(Found found, List<String> all, double[] likelihoods) {
    Sample first = found.sample();
    ToDoubleFunction<Sample> best = s -> best(texts(s), all, likelihoods);
    double own =
        samples.stream()
            .filter(s -> s.type() == first.type())
            .mapToDouble(best)
            .max()
            .orElse(Double.NEGATIVE_INFINITY);
    return samples.stream()
        .filter(s -> s.type() != first.type() && s.isAsLarge(first, SIZE))
        .filter(s -> best.applyAsDouble(s) > own + CLEAR)
        .max(Comparator.comparingDouble(best))
        .orElse(null);
  }

  private static double best(Set<String> own, List<String> all, double[] likelihoods) {
    return own.stream()
        .mapToDouble(text -> likelihoods[all.indexOf(text)])
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }
}
