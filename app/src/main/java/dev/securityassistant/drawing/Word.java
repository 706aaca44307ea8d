package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;
import org.jspecify.annotations.Nullable;

/**
 * Letters that stand together without a gap, in reading coordinates of their sheet.
 *
 * @param text what it says, never blank
 * @param box from the baseline to the height of capitals
 * @param angle direction of reading in degrees clockwise from "left to right": 0, 90 (downwards),
 *     -90 (upwards) or between
 * @param size height of the type in points
 * @param color {@code 0xRRGGBB}
 * @param layer name of the layer; null where it has none
 * @param origin where it comes from
 * @param order when it was painted, comparable with {@link Polyline#order()}
 * @param quality from 0 to 1: how sure the reading is; 1 for text of the file that shows
 * @param claimed what text of the file that does not show says stands there, as copiers add it to a
 *     scan; null where it says nothing
 */
public record Word(
    String text,
    Box box,
    double angle,
    double size,
    int color,
    @Nullable String layer,
    Origin origin,
    int order,
    double quality,
    @Nullable String claimed) {

  /** A word of which hidden text says nothing. */
  public Word(
      String text,
      Box box,
      double angle,
      double size,
      int color,
      @Nullable String layer,
      Origin origin,
      int order,
      double quality) {
    this(text, box, angle, size, color, layer, origin, order, quality, null);
  }

  /** Whether it was recognised in pixels, so that it may be misread. */
  public boolean recognised() {
    return origin == Origin.PIXELS || origin == Origin.LAYER;
  }

  /** The same word with what hidden text says of it. */
  public Word claimed(String text, double sureness) {
    return new Word(this.text, box, angle, size, color, layer, origin, order, sureness, text);
  }

  /** Whether it reads left to right, within 10 degrees. */
  public boolean upright() {
    return Math.abs(angle) < 10;
  }

  /** The same word on a page that is turned by quarters. */
  Word turned(Turn turn) {
    double further = Math.IEEEremainder(angle + 90 * turn.quarters(), 360);
    return new Word(
        text, turn.toRead(box), further, size, color, layer, origin, order, quality, claimed);
  }
}
