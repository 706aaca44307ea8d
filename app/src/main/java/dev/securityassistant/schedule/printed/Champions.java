package dev.securityassistant.schedule.printed;

import dev.securityassistant.drawing.raster.TemplateSearch;
import dev.securityassistant.schedule.legend.Lettering;
import dev.securityassistant.schedule.legend.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Of all that may stand in each place of a plan, the symbols that do. */
final class Champions {

  /** Evidence of a rival, as a share of the first's. */
  private static final double RIVAL = 0.6;

  /** What the differing pixels must say, see {@link TemplateSearch#duel}. */
  private static final double DECIDED = 0.15;

  /** How much more they must say for a rival for which all pixels together say less. */
  private static final double LAG = 1.5;

  private final TemplateSearch templates;
  private final List<Found> all;

  Champions(TemplateSearch templates, List<Found> found) {
    this.templates = templates;
    this.all = new ArrayList<>(found);
    this.all.sort(
        Comparator.comparingDouble((Found f) -> -f.evidence())
            .thenComparingDouble(f -> f.box().y0())
            .thenComparingDouble(f -> f.box().x0()));
  }

  /** What is clearly there, and what is less clear beside it as cells of a cluster are. */
  List<Found> find() {
    List<Found> kept = new ArrayList<>();
    for (Found f : all) {
      if (f.likeness() >= Found.CLEAR && kept.stream().noneMatch(k -> k.covers(f))) {
        kept.add(champion(f));
      }
    }
    for (Found f : all) {
      if (kept.stream().noneMatch(k -> k.covers(f)) && kept.stream().anyMatch(k -> k.adjoins(f))) {
        kept.add(champion(f));
      }
    }
    return kept;
  }

  /** Of all glyphs that may stand where one does, that which the differing pixels speak for. */
  private Found champion(Found first) {
    Found champion = first;
    for (Found rival : all) {
      if (rival.likeness() >= Found.CLEAR
          && rival.evidence() > RIVAL * first.evidence()
          && rival.sample() != champion.sample()
          && rival.isAt(champion)
          && templates.duel(rival.fit(), champion.fit())
              > DECIDED + LAG * (1 - rival.evidence() / first.evidence())) {
        champion = rival;
      }
    }
    return champion;
  }

  /**
   * What stands in a place by the letters that were read there: frames of one size differ by little
   * else.
   *
   * @param letters as read there
   * @param lettering of each sample, as the plan has it
   */
  Found lettered(Found found, String letters, Function<Sample, Lettering> lettering) {
    Lettering own = lettering.apply(found.sample());
    if (letters.length() < 2 || own.letters().isEmpty() || own.matches(letters)) {
      return found;
    }
    return all.stream()
        .filter(f -> f.likeness() >= Found.CLEAR && f.isAt(found))
        .filter(f -> !lettering.apply(f.sample()).open())
        .filter(f -> lettering.apply(f.sample()).matches(letters))
        .findFirst()
        .orElse(found);
  }

  /** How alike the likeliest symbol of another type is in the place of one. */
  double second(Found found) {
    return all.stream()
        .filter(f -> f.sample().type() != found.sample().type() && f.covers(found))
        .mapToDouble(Found::likeness)
        .max()
        .orElse(Found.LEAST);
  }
}
