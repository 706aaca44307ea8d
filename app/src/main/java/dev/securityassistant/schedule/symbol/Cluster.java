package dev.securityassistant.schedule.symbol;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** The part of the gap of a cluster up to which cells share an edge. */
  private static final double ABUTTING = 0.1;

  private static final int SEVERAL = 2;

  public Cluster {
    symbols = List.copyOf(symbols);
  }

  /** A symbol by itself. */
  public static Cluster of(Symbol symbol) {
    return new Cluster(List.of(symbol), symbol.box(), false);
  }

  /**
   * Groups symbols that leave no more than {@code gap} points between them. Stacks of cells that
   * share their edges stay apart where each holds a lock, which a door has in one place only: they
   * are those of two doors beside each other.
   *
   * @param solitary symbols that are joined to no other
   */
  public static List<Cluster> of(List<Symbol> symbols, Set<Symbol> solitary, double gap) {
    List<Cluster> joined =
        joined(symbols.stream().filter(s -> !solitary.contains(s)).toList(), gap).stream()
            .flatMap(c -> c.parted(gap).stream())
            .toList();
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

  private List<Cluster> parted(double gap) {
    List<Cluster> stacks = joined(symbols, ABUTTING * gap);
    return stacks.stream().allMatch(Cluster::isStackWithLock) ? stacks : List.of(this);
  }

  private boolean isStackWithLock() {
    return symbols.size() > 1 && symbols.stream().anyMatch(s -> s.type() == ComponentType.LOCK);
  }

  /** Whether all of its symbols stand for themselves. */
  public boolean standsAlone() {
    return solitary || symbols.stream().allMatch(s -> ALONE.contains(s.type()));
  }

  /** Whether it holds two of several kinds of devices, as two doors beside each other have. */
  public boolean isOfTwoDoors() {
    Map<String, Long> kinds =
        symbols.stream()
            .collect(Collectors.groupingBy(s -> s.type() + s.meaning(), Collectors.counting()));
    return kinds.values().stream().filter(n -> n == 2).count() >= SEVERAL;
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
