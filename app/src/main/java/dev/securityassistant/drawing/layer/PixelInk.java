package dev.securityassistant.drawing.layer;

import dev.securityassistant.drawing.Paint;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.lettering.SheetPainter;

/**
 * Brings what a file draws on a picture into the two inks that pixels have, so that text agrees
 * with the frame around it whichever of the two is of the file.
 */
final class PixelInk {

  private static final double PALE = 0.5;

  private PixelInk() {}

  static Word word(Word word) {
    return new Word(
        word.text(),
        word.box(),
        word.angle(),
        word.size(),
        ink(word.color()),
        word.layer(),
        word.origin(),
        word.order(),
        word.quality(),
        word.claimed());
  }

  static Polyline line(Polyline line) {
    Paint paint = line.paint();
    return line.painted(
        new Paint(
            paint.stroked() ? ink(paint.stroke()) : Paint.NONE,
            paint.filled() && paint.marks() ? ink(paint.fill()) : paint.fill(),
            paint.width(),
            paint.dashed(),
            paint.layer(),
            paint.origin()));
  }

  private static int ink(int color) {
    return Paint.luminance(color) < PALE ? SheetPainter.BLACK : SheetPainter.GREY;
  }
}
