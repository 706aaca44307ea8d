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

  private static final double JOINED = 0.12;

  Cluster {
    symbols = List.copyOf(symbols);
  }

  /** Groups symbols that touch. */
  static List<Cluster> of(List<Symbol> symbols) {
    List<Cluster> clusters = new ArrayList<>();
    for (Symbol symbol : symbols) {
      Cluster grown = new Cluster(List.of(symbol), symbol.box());
      for (int i = clusters.size() - 1; i >= 0; i--) {
        if (clusters.get(i).touches(grown)) {
          grown = clusters.remove(i).with(grown);
        }
      }
      clusters.add(grown);
    }
    return clusters;
  }

  private boolean touches(Cluster other) {
    for (Symbol a : symbols) {
      for (Symbol b : other.symbols) {
        double size =
            Math.min(
                Math.min(a.box().width(), a.box().height()),
                Math.min(b.box().width(), b.box().height()));
        if (a.box().distance(b.box()) < JOINED * size) {
          return true;
        }
      }
    }
    return false;
  }

  private Cluster with(Cluster other) {
    List<Symbol> all = new ArrayList<>(symbols);
    all.addAll(other.symbols);
    return new Cluster(all, box.union(other.box));
  }

  Point center() {
    return Point.centerOf(box);
  }
}
