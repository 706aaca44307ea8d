package dev.securityassistant.schedule;

import dev.securityassistant.component.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Symbols whose cells are joined together.
 *
 * @param symbols at least one
 * @param box around all
 */
record Cluster(List<Symbol> symbols, Box box) {

  Cluster {
    symbols = List.copyOf(symbols);
  }

  /** Groups symbols that leave no more than {@code gap} points between them. */
  static List<Cluster> of(List<Symbol> symbols, double gap) {
    List<Cluster> clusters = new ArrayList<>();
    for (Symbol symbol : symbols) {
      Cluster grown = new Cluster(List.of(symbol), symbol.box());
      for (int i = clusters.size() - 1; i >= 0; i--) {
        if (clusters.get(i).touches(grown, gap)) {
          grown = clusters.remove(i).with(grown);
        }
      }
      clusters.add(grown);
    }
    return clusters;
  }

  private boolean touches(Cluster other, double gap) {
    return symbols.stream()
        .anyMatch(a -> other.symbols.stream().anyMatch(b -> a.box().distance(b.box()) <= gap));
  }

  private Cluster with(Cluster other) {
    List<Symbol> all = new ArrayList<>(symbols);
    all.addAll(other.symbols);
    return new Cluster(all, box.union(other.box));
  }
}
