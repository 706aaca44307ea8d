package dev.securityassistant.schedule.symbol;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A symbol found on a plan.
 *
 * @param box its place in reading coordinates
 * @param type what it stands for; null for symbols of other trades
 * @param letters letters in it, as printed
 * @param code the letters where they tell one device from others of its kind (reader type, lock
 *     number); null where they merely name the kind
 * @param meaning the legend's words, or the dictionary's
 * @param score likeness to the legend's sample, 0 to 1
 * @param margin how much less alike the next best sample of another kind is, 0 to 1
 * @param fromLegend whether a legend explains it; otherwise the dictionary does
 * @param witnesses what else speaks for its kind or against it
 */
public record Symbol(
    Box box,
    @Nullable ComponentType type,
    String letters,
    @Nullable String code,
    String meaning,
    double score,
    double margin,
    boolean fromLegend,
    List<Witness> witnesses) {

  public Symbol {
    witnesses = List.copyOf(witnesses);
  }

  /** A symbol that only its look speaks for. */
  public Symbol(
      Box box,
      @Nullable ComponentType type,
      String letters,
      @Nullable String code,
      String meaning,
      double score,
      double margin,
      boolean fromLegend) {
    this(box, type, letters, code, meaning, score, margin, fromLegend, List.of());
  }

  /** The same symbol with more witnesses. */
  Symbol with(List<Witness> more) {
    List<Witness> all = new ArrayList<>(witnesses);
    all.addAll(more);
    return new Symbol(box, type, letters, code, meaning, score, margin, fromLegend, all);
  }
}
