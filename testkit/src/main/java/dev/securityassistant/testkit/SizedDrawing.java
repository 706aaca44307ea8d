package dev.securityassistant.testkit;

import dev.securityassistant.testkit.style.Styles;

/** Drawings of a chosen size, for benchmarks. */
public final class SizedDrawing {

  private SizedDrawing() {}

  /**
   * A vector PDF with a floor plan, a dozen tagged doors and hatching on every page.
   *
   * @param pages at least 1
   * @param segments straight path segments of hatching on each page, at least 0
   * @param seed the same gives the same bytes
   */
  public static byte[] pdf(int pages, int segments, long seed) {
    if (pages < 1 || segments < 0) {
      throw new IllegalArgumentException(
          "a sized drawing has at least 1 page and 0 segments: " + pages + ", " + segments);
    }
    return Styles.sized(pages, segments).draw(seed).pdf();
  }
}
