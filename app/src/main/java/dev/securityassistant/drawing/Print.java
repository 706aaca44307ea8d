package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.raster.Bits;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Rect;

/**
 * The pixels of a scanned sheet's dark ink, in its reading coordinates: what symbols look like
 * there that no lines describe.
 *
 * @param ink the pixels, origin at the top left of the sheet
 * @param unit points a pixel
 */
public record Print(Bits ink, double unit) {

  /** The ink in a box of the sheet. */
  public Ink crop(Box box) {
    return ink.crop(pixels(box));
  }

  /** A box of the sheet in pixels. */
  public Rect pixels(Box box) {
    return new Rect(box.x0() / unit, box.y0() / unit, box.x1() / unit, box.y1() / unit, 0);
  }
}
