package dev.securityassistant.schedule.legend;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.raster.Bits;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.GreyTiles;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Pen;
import dev.securityassistant.drawing.raster.Rect;
import dev.securityassistant.schedule.shape.Strokes;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints and printed samples for tests: a pixel is a quarter of a point, no letters are read. */
public final class Prints {

  public static final double UNIT = 0.25;

  private Prints() {}

  public static Ink paper(int width, int height) {
    return new Ink(width, height);
  }

  public static Print print(Ink ink) {
    GreyTiles grey = GreyTiles.of(new GreyImage(ink.width(), ink.height()), ink);
    return new Print(Bits.of(ink), grey, UNIT, new Unread());
  }

  /** Reads no letters. */
  private record Unread() implements Print.Letters {

    @Override
    public @Nullable Rect place(GreyImage cell) {
      return null;
    }

    @Override
    public List<double[]> likelihoods(List<GreyImage> pictures, List<String> texts) {
      double[] unread = new double[texts.size()];
      Arrays.fill(unread, Double.NEGATIVE_INFINITY);
      return Collections.nCopies(pictures.size(), unread);
    }
  }

  /** A frame with a dot low on the left. */
  public static Ink reader() {
    Ink ink = paper(48, 48);
    new Pen(ink).frame(0, 0, 48, 48).disc(13, 34, 6);
    return ink;
  }

  /** A frame with a bar across. */
  public static Ink lock() {
    Ink ink = paper(48, 48);
    new Pen(ink).frame(0, 0, 48, 48).area(8, 20, 40, 28);
    return ink;
  }

  /** A filled body with a lens like a funnel to its right. */
  public static Ink camera() {
    Ink ink = paper(60, 40);
    new Pen(ink).area(0, 10, 34, 30).line(34, 20, 58, 0).line(34, 20, 58, 38).area(57, 0, 60, 40);
    return ink;
  }

  public static GlyphPrint glyph(Ink ink) {
    return new GlyphPrint(ink, List.of(), List.of(), UNIT);
  }

  public static Sample sample(@Nullable ComponentType type, String meaning, Ink ink) {
    return sample(type, "", meaning, ink);
  }

  /** A row of the legend whose symbol has letters. */
  public static Sample sample(
      @Nullable ComponentType type, String letters, String meaning, Ink ink) {
    GlyphPrint glyph = glyph(ink);
    return new Sample(
        1,
        null,
        meaning,
        type,
        letters,
        List.of(Strokes.rectangle(0, 0, ink.width() * UNIT, ink.height() * UNIT)),
        new dev.securityassistant.component.Box(0, 0, ink.width() * UNIT, ink.height() * UNIT),
        null,
        glyph);
  }

  /** A glyph as large as a plan prints it. */
  public static Ink onPlan(Ink glyph, double size, double angle, boolean mirrored) {
    return glyph(glyph).without(List.of()).printed(size, angle, mirrored).ink();
  }
}
