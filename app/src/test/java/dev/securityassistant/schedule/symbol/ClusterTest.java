package dev.securityassistant.schedule.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClusterTest {

  private static final double GAP = 3.4;

  @Test
  void stacksThatEachHoldALockAreThoseOfTwoDoors() {
    List<Symbol> above = stack(100, ComponentType.READER, ComponentType.LOCK);
    List<Symbol> below =
        stack(118.7, ComponentType.READER, ComponentType.LOCK, ComponentType.EXIT_BUTTON);

    assertThat(clusters(above, below))
        .extracting(Cluster::symbols)
        .containsExactlyInAnyOrder(above, below);
  }

  @Test
  void stacksOfWhichOneHoldsTheLockAreOneDoors() {
    List<Symbol> outside = stack(100, ComponentType.READER, ComponentType.LOCK);
    List<Symbol> inside = stack(118.7, ComponentType.EXIT_BUTTON, ComponentType.BREAK_GLASS);

    assertThat(clusters(outside, inside)).hasSize(1);
  }

  @Test
  void aLockBesideAStackIsOfItsDoor() {
    List<Symbol> leaf = stack(100, ComponentType.READER, ComponentType.LOCK);
    List<Symbol> other = stack(118.7, ComponentType.LOCK);

    assertThat(clusters(leaf, other)).hasSize(1);
  }

  private static List<Cluster> clusters(List<Symbol> one, List<Symbol> other) {
    return Cluster.of(Stream.concat(one.stream(), other.stream()).toList(), Set.of(), GAP);
  }

  /** Cells of 8 points that share their edges, from the top down. */
  private static List<Symbol> stack(double top, ComponentType... types) {
    return Stream.iterate(0, i -> i < types.length, i -> i + 1)
        .map(i -> {
          Box box = new Box(50, top + 8 * i, 58, top + 8 * i + 8);
          return new Symbol(box, types[i], "", null, "", 1, 1, true);
        })
        .toList();
  }
}
