package dev.securityassistant.schedule;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.raster.Bits;
import dev.securityassistant.drawing.raster.Rect;
import dev.securityassistant.drawing.raster.TurnedInk;
import java.util.List;

/**
 * A legend's symbol as printed on a scan.
 *
 * @param ink its pixels, not to be changed
 * @param letters where letters stand in it, pixels of it
 * @param unit points a pixel
 */
record GlyphPrint(dev.securityassistant.drawing.raster.Ink ink, List<Rect> letters, double unit) {

  GlyphPrint {
    letters = List.copyOf(letters);
  }

  static GlyphPrint of(Print print, Blob symbol) {
    Rect place = print.pixels(symbol.box());
    double left = Math.floor(place.x0());
    double top = Math.floor(place.y0());
    List<Rect> letters =
        symbol.words().stream()
            .map(w -> print.pixels(w.box().grow(print.unit())))
            .map(r -> new Rect(r.x0() - left, r.y0() - top, r.x1() - left, r.y1() - top, 0))
            .toList();
    return new GlyphPrint(print.crop(symbol.box()), letters, print.unit());
  }

  /** Whether lines box it in. */
  boolean boxed() {
    return BoxedInk.in(Bits.of(ink), new Rect(0, 0, ink.width(), ink.height(), 0));
  }

  /**
   * The glyph as a plan would print it.
   *
   * @param ignored parts of it that differ from print to print, pixels of it
   * @param size size on the plan as a multiple of that in the legend
   * @param planUnit points a pixel of the plan
   * @param angle degrees clockwise
   * @param mirrored left to right, before it is turned
   */
  TurnedInk onPage(
      List<Rect> ignored, double size, double planUnit, double angle, boolean mirrored) {
    return TurnedInk.of(ink, ignored, size * unit / planUnit, angle, mirrored);
  }

  /** Longer side in points. */
  double size() {
    return Math.max(ink.width(), ink.height()) * unit;
  }

  /** Its box when it stands at the origin, in points. */
  Box box() {
    return new Box(0, 0, ink.width() * unit, ink.height() * unit);
  }
}
