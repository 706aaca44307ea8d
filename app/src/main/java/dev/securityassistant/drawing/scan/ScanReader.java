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
import dev.securityassistant.drawing.raster.TwoInks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads scanned pages: cleans and straightens the picture, traces its ink, reads its lettering. */
public final class ScanReader implements PixelReader {

  private static final double WORD = 0.6;
  private static final double LETTER = 0.8;
  private static final int INK = 190;
  private static final int BLACK = 0x000000;
  private static final int GREY = 0xa8a8a8;

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
    TwoInks inks = local.inks(ink);
    Sorting sorting = Sorting.of(ink, grain);
    Ink work = sorting.work();
    Ink blackWork = inks == null ? work.copy() : local.black(work, inks);
    work.remove(blackWork);
    Layer grey = new Layer(work, grain);
    Layer black = new Layer(blackWork, grain);
    int middle = inks == null ? 256 : inks.middle();
    List<Part> letters = new ArrayList<>(sorting.letters());
    letters.addAll(grey.letters());
    letters.addAll(black.letters());
    List<LetterRow> candidates = new ArrayList<>();
    for (LetterRow row : RowFinder.rows(letters)) {
      if (row.capitals() >= grain.lowest() && (isBlack(local, row, middle) || row.parts().size() > 1)) {
        candidates.add(Marks.joined(row, sorting.marks()));
      }
    }
    List<ReadRow> readings = rows.read(clean, candidates);
    TypeSizes sizes = new TypeSizes(readings);
    Projection toView = picture.toView();
    double unit = toView.x(1, 0) - toView.x(0, 0);
    List<Word> words = new ArrayList<>();
    List<Polyline> lines = new ArrayList<>();
    Set<Part> read = new HashSet<>();
    for (ReadRow row : readings) {
      boolean dark = isBlack(local, row.row(), middle);
      if (accepted(row, sizes, dark)) {
        for (RowWords.Piece piece : RowWords.of(row)) {
          words.add(word(piece, row.row(), dark ? BLACK : GREY, toView, unit, words.size()));
        }
        read.addAll(row.row().parts());
      }
    }
    for (Part part : letters) {
      if (!read.contains(part)) {
        (local.shade(part) < middle ? black : grey).trace(part);
      }
    }
    for (Curve curve : grey.curves()) {
      lines.add(line(curve, GREY, toView, unit, words.size() + lines.size()));
    }
    for (Curve curve : black.curves()) {
      lines.add(line(curve, BLACK, toView, unit, words.size() + lines.size()));
    }
    Turn turn =
        new Turn(
            0,
            page.turn().viewWidth(),
            page.turn().viewHeight(),
            toView.inverse().then(straight).then(toView));
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

  private static boolean isBlack(LocalInk local, LetterRow row, int middle) {
    return row.parts().stream().mapToDouble(local::shade).average().orElse(0) < middle;
  }

  private static boolean accepted(ReadRow row, TypeSizes sizes, boolean dark) {
    int letters = TypeSizes.letters(row);
    double quality = row.reading().quality();
    if (letters == 0) {
      return false;
    }
    if (letters >= 4) {
      return quality >= WORD;
    }
    boolean known = sizes.known(row.row().capitals());
    return dark
        ? quality >= LETTER && (known || row.row().capitals() <= sizes.smallest())
        : known && letters > 1 && quality >= LETTER;
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
