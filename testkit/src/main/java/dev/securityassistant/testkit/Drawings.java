package dev.securityassistant.testkit;

import dev.securityassistant.testkit.style.Drawn;
import dev.securityassistant.testkit.style.Styles;
import java.util.List;
import java.util.stream.Stream;

/** All drawings of the kit. */
public final class Drawings {

  private Drawings() {}

  /** Names of the styles in the order in which they are drawn. */
  public static List<String> names() {
    return List.copyOf(Styles.all().keySet());
  }

  /** Every style drawn with this seed, one after the other as the stream is read. */
  public static Stream<Drawn> all(long seed) {
    return Styles.all().values().stream().map(style -> style.draw(seed));
  }

  /**
   * One style drawn with this seed.
   *
   * @throws IllegalArgumentException where no style has this name
   */
  public static Drawn named(String name, long seed) {
    var style = Styles.all().get(name);
    if (style == null) {
      throw new IllegalArgumentException("no style '" + name + "'; there are " + names());
    }
    return style.draw(seed);
  }
}
