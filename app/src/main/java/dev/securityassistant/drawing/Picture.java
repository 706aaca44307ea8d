package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;

/**
 * An image on a sheet.
 *
 * @param box where it lies, in reading coordinates
 * @param pixelWidth columns
 * @param pixelHeight rows
 * @param order when it was painted
 */
public record Picture(Box box, int pixelWidth, int pixelHeight, int order) {

  /** The same image on a page that is turned. */
  Picture turned(Turn turn) {
    return new Picture(turn.toRead(box), pixelWidth, pixelHeight, order);
  }
}
