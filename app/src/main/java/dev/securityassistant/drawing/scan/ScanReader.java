package dev.securityassistant.drawing.scan;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.PagePicture;
import dev.securityassistant.drawing.Paint;
import dev.securityassistant.drawing.PixelReader;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Turn;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.ocr.LineReader;
import dev.securityassistant.drawing.ocr.OcrException;
import dev.securityassistant.drawing.raster.Curve;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Lighting;
import dev.securityassistant.drawing.raster.LocalInk;
import dev.securityassistant.drawing.raster.Part;
import dev.securityassistant.drawing.raster.Projection;
import dev.securityassistant.drawing.raster.Straightener;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads scanned pages: cleans and straightens the picture, traces its ink, reads its lettering. */
public final class ScanReader implements PixelReader {

  private static final double WORD = 0.6;
  private static final double LETTER = 0.8;
  private static final int INK = 190;

  private final RowReader rows;

  /**
   * @param fast reads every row
   * @param strong reads short and doubtful rows again
   */
  public ScanReader(LineReader fast, LineReader strong) {
    this.rows = new RowReader(fast, strong);
  }

  @Override
  public Sheet read(Sheet page, PagePicture picture) throws DrawingException {
    GreyImage image = picture.image();
    new Lighting((int) Math.round(picture.resolution() / 4)).level(image);
    Projection straight = new Straightener(Ink.below(image, INK)).find();
    GreyImage clean = straight.inverse().pull(image, image.width(), image.height());
    try {
      return sheet(page, picture, straight, clean);
    } catch (OcrException e) {
      throw new DrawingException("ocr_failed", String.valueOf(e.getMessage()), e);
    }
  }

  private Sheet sheet(Sheet page, PagePicture picture, Projection straight, GreyImage clean)
      throws OcrException {
    Grain grain = new Grain(picture.resolution());
    LocalInk local = new LocalInk(clean, grain.reach());
    Ink ink = local.find();
    int split = local.split(ink);
    Turn turn =
        new Turn(
            0,
            page.turn().viewWidth(),
            page.turn().viewHeight(),
            picture.toView().inverse().then(straight).then(picture.toView()));
    List<Word> words = new ArrayList<>();
    List<Polyline> lines = new ArrayList<>();
    if (split > 0) {
      Ink dark = local.darker(ink, split);
      ink.remove(dark);
      layer(clean, ink, grain, 0xa8a8a8, picture.toView(), words, lines);
      layer(clean, dark, grain, 0x000000, picture.toView(), words, lines);
    } else {
      layer(clean, ink, grain, 0x000000, picture.toView(), words, lines);
    }
    return new Sheet(
        page.pageNumber(),
        turn,
        page.type(),
        words,
        lines,
        page.pictures(),
        page.markups(),
        page.notes());
  }

  private void layer(
      GreyImage clean,
      Ink ink,
      Grain grain,
      int color,
      Projection toView,
      List<Word> words,
      List<Polyline> lines)
      throws OcrException {
    Layer layer = Layer.of(ink, grain);
    List<LetterRow> found = new ArrayList<>();
    for (LetterRow row : RowFinder.rows(layer.letters())) {
      if (row.capitals() >= grain.lowest() && (color == 0 || row.parts().size() > 1)) {
        found.add(Marks.joined(row, layer.marks()));
      }
    }
    Set<Part> read = new HashSet<>();
    double unit = toView.x(1, 0) - toView.x(0, 0);
    for (ReadRow row : rows.read(clean, found)) {
      int letters = row.reading().text().replace(" ", "").length();
      if (row.reading().quality() < (letters > 1 ? WORD : LETTER)) {
        continue;
      }
      for (RowWords.Piece piece : RowWords.of(row)) {
        words.add(word(piece, row.row(), color, toView, unit, words.size() + lines.size()));
      }
      read.addAll(row.row().parts());
    }
    for (Part part : layer.letters()) {
      if (!read.contains(part)) {
        layer.trace(part);
      }
    }
    for (Curve curve : layer.curves()) {
      lines.add(line(curve, color, toView, unit, words.size() + lines.size()));
    }
  }

  private static Word word(
      RowWords.Piece p, LetterRow row, int color, Projection toView, double unit, int order) {
    Box box =
        Box.of(
            toView.x(p.x0(), p.y0()),
            toView.y(p.x0(), p.y0()),
            toView.x(p.x1(), p.y1()),
            toView.y(p.x1(), p.y1()));
    double angle = row.quarters() == 0 ? 0 : row.quarters() == 1 ? 90 : -90;
    return new Word(
        p.text(),
        box,
        angle,
        p.capitals() * unit / 0.72,
        color,
        null,
        Origin.PIXELS,
        order,
        Math.clamp(p.quality(), 0, 1));
  }

  private static Polyline line(Curve c, int color, Projection toView, double unit, int order) {
    float[] points = new float[c.points().length];
    for (int i = 0; i < points.length; i += 2) {
      points[i] = (float) toView.x(c.points()[i], c.points()[i + 1]);
      points[i + 1] = (float) toView.y(c.points()[i], c.points()[i + 1]);
    }
    Paint paint =
        new Paint(
            c.filled() ? Paint.NONE : color,
            c.filled() ? color : Paint.NONE,
            c.width() * unit,
            false,
            null,
            Origin.PIXELS);
    return new Polyline(points, c.closed(), c.curved(), paint, order);
  }

  @Override
  public Sheet readOutlines(Sheet page) {
    return page;
  }
}
