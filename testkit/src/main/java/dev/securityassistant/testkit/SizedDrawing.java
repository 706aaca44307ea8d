package dev.securityassistant.testkit;

import dev.securityassistant.testkit.scan.Degradation;
import dev.securityassistant.testkit.scan.Scanner;
import dev.securityassistant.testkit.style.Drawn;
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

  /**
   * A3 plans as they are before they are printed and scanned, with their truth.
   *
   * @param pages at least 1
   * @param seed the same gives the same bytes
   */
  public static Drawn plans(int pages, long seed) {
    return Styles.printed(pages).draw(seed);
  }

  /**
   * Plans scanned at 200 dots an inch, some 1.6 MB a page.
   *
   * @param sets how often each page is in it, at least 1
   * @param seed the same gives the same bytes
   */
  public static byte[] scan(int sets, Drawn plans, long seed) {
    Degradation office = Degradation.CLEAN.with("skew=0.8").with("grain=6").with("quality=0.9");
    return new Scanner(office, seed).scan(plans.pdf(), sets);
  }
}
