package dev.securityassistant.schedule.symbol;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Symbols whose cells are joined together.
 *
 * @param symbols at least one
 * @param box around all
 * @param solitary whether it is one device with a name of its own that belongs to no door
 */
public record Cluster(List<Symbol> symbols, Box box, boolean solitary) {

  /** Kinds that stand for themselves unless a leader joins them to a door. */
  public static final Set<ComponentType> ALONE =
      Collections.unmodifiableSet(
          EnumSet.of(
              ComponentType.CAMERA,
              ComponentType.MOTION_DETECTOR,
              ComponentType.GLASS_BREAK,
              ComponentType.DURESS,
              ComponentType.PANEL,
              ComponentType.TURNSTILE));

  public Cluster {
    symbols = List.copyOf(symbols);
  }

  /** A symbol by itself. */
  public static Cluster of(Symbol symbol) {
    return new Cluster(List.of(symbol), symbol.box(), false);
  }

  /**
   * Groups symbols that leave no more than {@code gap} points between them.
   *
   * @param solitary symbols that are joined to no other
   */
  public static List<Cluster> of(List<Symbol> symbols, Set<Symbol> solitary, double gap) {
    List<Cluster> joined =
        joined(symbols.stream().filter(s -> !solitary.contains(s)).toList(), gap);
    Stream<Cluster> alone =
        symbols.stream()
            .filter(solitary::contains)
            .map(s -> new Cluster(List.of(s), s.box(), true));
    return Stream.concat(joined.stream(), alone).toList();
  }

  private static List<Cluster> joined(List<Symbol> symbols, double gap) {
    List<Cluster> clusters = new ArrayList<>();
    for (Symbol symbol : symbols) {
      Cluster grown = of(symbol);
      for (int i = clusters.size() - 1; i >= 0; i--) {
        if (clusters.get(i).touches(grown, gap)) {
          grown = clusters.remove(i).with(grown);
        }
      }
      clusters.add(grown);
    }
    return clusters;
  }

  /** Whether all of its symbols stand for themselves. */
  public boolean standsAlone() {
    return solitary || symbols.stream().allMatch(s -> ALONE.contains(s.type()));
  }

  private boolean touches(Cluster other, double gap) {
    return symbols.stream()
        .anyMatch(a -> other.symbols.stream().anyMatch(b -> a.box().distance(b.box()) <= gap));
  }

  private Cluster with(Cluster other) {
    List<Symbol> all = new ArrayList<>(symbols);
    all.addAll(other.symbols);
    return new Cluster(all, box.union(other.box), false);
  }
}
