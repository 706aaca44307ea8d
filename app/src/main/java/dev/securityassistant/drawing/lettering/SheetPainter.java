package dev.securityassistant.drawing.lettering;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Paint;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.raster.Curve;
import dev.securityassistant.drawing.raster.Part;
import java.util.ArrayList;
import java.util.List;

/** Turns what was found in pixels into the words and lines of a sheet. */
public final class SheetPainter {

  /** Colour of lines of the darker of two inks, 0xRRGGBB. */
  public static final int BLACK = 0x000000;

  /** Colour of lines of the paler of two inks, 0xRRGGBB. */
  public static final int GREY = 0xa8a8a8;

  /** Height of capitals as part of the type size, in common faces. */
  public static final double CAPITALS = 0.72;

  private final double unit;
  private int order;

  /**
   * @param unit points a pixel
   */
  public SheetPainter(double unit) {
    this.unit = unit;
  }

  /** The words of a row. */
  public List<Word> words(ReadRow row, boolean black) {
    return words(row, black ? BLACK : GREY);
  }

  /** The words of a row in a colour. */
  public List<Word> words(ReadRow row, int color) {
    double angle = row.row().sides().angle();
    List<Word> words = new ArrayList<>();
    for (RowWords.Piece p : RowWords.of(row)) {
      words.add(
          new Word(
              p.text(),
              new Box(p.x0() * unit, p.y0() * unit, p.x1() * unit, p.y1() * unit),
              angle,
              p.capitals() * unit / CAPITALS,
              color,
              null,
              Origin.PIXELS,
              order++,
              Math.clamp(p.quality(), 0, 1)));
    }
    return words;
  }

  /** Where a part lies on its sheet. */
  public static Box box(Part part, double unit) {
    return new Box(part.x0() * unit, part.y0() * unit, part.x1() * unit, part.y1() * unit);
  }

  /** A curve as a line of the sheet. */
  public Polyline line(Curve curve, boolean black) {
    int color = black ? BLACK : GREY;
    float[] points = new float[curve.points().length];
    for (int i = 0; i < points.length; i++) {
      points[i] = (float) (curve.points()[i] * unit);
    }
    Paint paint =
        new Paint(
            curve.filled() ? Paint.NONE : color,
            curve.filled() ? color : Paint.NONE,
            curve.width() * unit,
            false,
            null,
            Origin.PIXELS);
    return new Polyline(points, curve.closed(), curve.curved(), paint, order++);
  }
}
