package dev.securityassistant.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Runs several things in turn, round after round, so that whatever else the machine does meets all
 * of them alike.
 */
public final class Contest {

  /** Something to run. */
  @FunctionalInterface
  public interface Entrant {

    /** Runs it once and says what that cost. */
    Cost run() throws Exception;
  }

  private final Map<String, Entrant> entrants = new LinkedHashMap<>();

  /** Adds one under a name that is not taken yet. */
  public Contest add(String name, Entrant entrant) {
    entrants.put(name, entrant);
    return this;
  }

  /**
   * The median cost of each by name, in the order in which they were added.
   *
   * @param warmUps rounds that are run first and not counted
   */
  public Map<String, Cost> run(int warmUps, int rounds) throws Exception {
    return run(warmUps, rounds, Cost::median);
  }

  /** The same with another choice than the median: {@link Cost#best}. */
  public Map<String, Cost> run(int warmUps, int rounds, Function<List<Cost>, Cost> choice)
      throws Exception {
    Map<String, List<Cost>> costs = new LinkedHashMap<>();
    for (int i = -warmUps; i < rounds; i++) {
      for (Map.Entry<String, Entrant> entrant : entrants.entrySet()) {
        Cost cost = entrant.getValue().run();
        if (i >= 0) {
          costs.computeIfAbsent(entrant.getKey(), k -> new ArrayList<>()).add(cost);
        }
      }
    }
    Map<String, Cost> chosen = new LinkedHashMap<>();
    costs.forEach((name, all) -> chosen.put(name, choice.apply(all)));
    return chosen;
  }
}
