package dev.securityassistant.schedule.symbol;

import dev.securityassistant.component.Box;
import dev.securityassistant.schedule.shape.Shape;

/**
 * Ink that looks like a symbol and that no legend explains.
 *
 * @param box its place in reading coordinates
 * @param letters in it, as printed; empty where it has none
 * @param shape its outline
 * @param alike how many of the sheet look like it, itself included
 */
public record UnknownSymbol(Box box, String letters, Shape shape, int alike) {

  /** What a person would call it: {@code circle with 'X'}. */
  public String name() {
    String outline =
        shape == Shape.OTHER ? "symbol" : shape.name().toLowerCase(java.util.Locale.ROOT);
    return letters.isEmpty() ? outline + " without letters" : outline + " with '" + letters + "'";
  }
}
