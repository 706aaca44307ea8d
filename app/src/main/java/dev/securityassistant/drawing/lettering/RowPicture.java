package dev.securityassistant.drawing.lettering;

import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Part;
import dev.securityassistant.drawing.raster.Parts;
import dev.securityassistant.drawing.raster.StraightStrokes;

/**
 * Cuts a row of letters out of a page for recognition: without the lines that reach into it from
 * outside; turned upright, contrast stretched.
 */
public final class RowPicture {

  private static final double MARGIN = 0.35;

  /** Length of a rule in heights of capitals: no letter is so wide. */
  private static final int RULE = 4;

  /** Thickness of a rule as a share of the least length. */
  private static final double THICKEST = 0.06;

  private RowPicture() {}

  /** The picture of a row of a page, of which this is the ink. */
  public static GreyImage of(GreyImage page, Ink ink, LetterRow row) {
    int margin = margin(row);
    int left = row.x0() - margin;
    int top = row.y0() - margin;
    int width = row.x1() - row.x0() + 2 * margin;
    int height = row.y1() - row.y0() + 2 * margin;
    if (row.quarters() == 0 && !rules(crop(ink, left, row.y1(), width, margin), row).isEmpty()) {
      height += margin;
    }
    Ink own = new Ink(width, height);
    row.parts().forEach(part -> part.drawOn(own, left, top));
    Ink other = others(crop(ink, left, top, width, height), own, row).widened(2);
    other.remove(own.widened(1));
    int darkest = 255;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (own.at(x, y)) {
          darkest = Math.min(darkest, page.atOrWhite(x + left, y + top));
        }
      }
    }
    double stretch = 255.0 / Math.max(20, 245 - darkest);
    GreyImage picture = new GreyImage(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (!other.at(x, y)) {
          picture.set(x, y, (int) (255 - (245 - page.atOrWhite(x + left, y + top)) * stretch));
        }
      }
    }
    return picture.turned(-row.quarters());
  }

  /** Paper around the row in its picture, in pixels. */
  static int margin(LetterRow row) {
    return Math.max(3, (int) Math.round(MARGIN * row.capitals()));
  }

  private static Ink crop(Ink ink, int left, int top, int width, int height) {
    return Ink.where(width, height, at -> ink.at(left + at % width, top + at / width));
  }

  /** Lines that are longer than any letter is wide. */
  private static StraightStrokes rules(Ink all, LetterRow row) {
    int shortest = RULE * row.capitals();
    return StraightStrokes.in(all, shortest, shortest * THICKEST);
  }

  /**
   * Ink that reaches into the picture from outside and is no letter of the row. What a rule under
   * the row cuts off its letters becomes the row's own.
   */
  private static Ink others(Ink all, Ink own, LetterRow row) {
    StraightStrokes rules = rules(all, row);
    Ink near = all.copy();
    rules.eraseFrom(near);
    Ink others = all.copy();
    others.remove(near);
    near.remove(own);
    for (Part part : Parts.of(near, 1)) {
      if (part.touchesEdge(own)) {
        part.drawOn(others);
      } else if (!rules.isEmpty()) {
        part.drawOn(own);
      }
    }
    others.remove(own);
    return others;
  }
}
