package dev.securityassistant.schedule.legend;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.raster.Part;
import dev.securityassistant.drawing.raster.Parts;
import dev.securityassistant.drawing.raster.Rect;
import dev.securityassistant.drawing.raster.StraightStrokes;
import dev.securityassistant.drawing.raster.Stroke;
import dev.securityassistant.schedule.shape.Blob;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.text.TextLine;
import dev.securityassistant.schedule.text.TextLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the symbols of a scanned legend: ink that is neither a rule of its table nor lettering,
 * joined where it all but touches.
 */
final class LegendGlyphs {

  private static final int LETTERS = 3;
  private static final double THICKEST_RULE = 2.5;
  private static final double MOST_LETTERS = 24;
  private static final double SLIMMEST = 8;

  private final Print print;
  private final Ink ink;
  private final double type;
  private final double smallest;
  private final double largest;

  /**
   * @param type size of the legend's type, points
   * @param smallest short side of a symbol, points
   * @param largest long side of a symbol, points
   */
  LegendGlyphs(Print print, Ink ink, double type, double smallest, double largest) {
    this.print = print;
    this.ink = ink;
    this.type = type;
    this.smallest = smallest;
    this.largest = largest;
  }

  /** The symbols with the letters in them. */
  List<Blob> find(Box region, List<Word> words) {
    List<Box> parts = parts(region);
    List<Box> text = text(words, parts);
    List<Box> glyphs = new ArrayList<>();
    for (Box part : parts) {
      boolean lettering =
          text.stream().anyMatch(t -> t.grow(0.15 * type).contains(part.centerX(), part.centerY()))
              && part.height() < 1.5 * type
              && parts.stream().noneMatch(p -> encloses(p, part));
      if (!lettering && !runsThrough(part, text)) {
        glyphs.add(part);
      }
    }
    List<Blob> blobs = new ArrayList<>();
    for (Box box : joined(glyphs, text)) {
      if (Math.min(box.width(), box.height()) >= smallest
          && box.longerSide() >= 1.1 * type
          && box.longerSide() <= largest
          && box.longerSide() <= SLIMMEST * Math.min(box.width(), box.height())
          && !(box.height() < 1.4 * type && isUnread(box, text))) {
        List<Word> inside = words.stream().filter(w -> box.grow(0.5).contains(w.box())).toList();
        List<Polyline> lines = ink.within(box.grow(1));
        if (inside.stream().mapToInt(w -> w.text().length()).sum() <= MOST_LETTERS) {
          blobs.add(new Blob(lines.isEmpty() ? List.of(outline(box)) : lines, inside, box));
        }
      }
    }
    double[] sizes = blobs.stream().mapToDouble(b -> b.box().longerSide()).sorted().toArray();
    return blobs.stream()
        .filter(b -> b.box().longerSide() > 0.45 * sizes[sizes.length / 2])
        .toList();
  }

  /** Boxes of the ink that hangs together, without the long rules. */
  private List<Box> parts(Box region) {
    Rect place = print.pixels(region);
    dev.securityassistant.drawing.raster.Ink crop = print.crop(region);
    double unit = print.unit();
    StraightStrokes strokes =
        StraightStrokes.in(crop, (int) (2 * type / unit), THICKEST_RULE / unit);
    StraightStrokes all =
        new StraightStrokes(
            strokes.level().stream().map(s -> whole(s, strokes.level())).distinct().toList(),
            strokes.upright());
    StraightStrokes rules = all.only(s -> s.length() * unit > largest);
    rules.eraseFrom(crop);
    rules.cutFrom(crop);
    double left = Math.floor(place.x0());
    double top = Math.floor(place.y0());
    List<Box> boxes = new ArrayList<>();
    for (Part p : Parts.of(crop, (int) Math.max(3, 0.3 / (unit * unit)))) {
      Box box =
          new Box(
              (p.x0() + left) * unit,
              (p.y0() + top) * unit,
              (p.x1() + left) * unit,
              (p.y1() + top) * unit);
      boolean rule =
          box.height() < 0.3 * type && box.width() > 3 * type
              || box.width() < 0.3 * type && box.height() > 4 * type;
      boolean remains =
          rules.level().stream().anyMatch(r -> isPiece(p.y0(), p.y1(), r.y0(), r.y1(), r.width()))
              || rules.upright().stream()
                  .anyMatch(r -> isPiece(p.x0(), p.x1(), r.x0(), r.x1(), r.width()));
      if (!p.touchesEdge(crop) && !rule && !remains && box.longerSide() <= largest) {
        boxes.add(box);
      }
    }
    return boxes;
  }

  /** Whether a part from one row or column to another lies within a rule: what is left of it. */
  private static boolean isPiece(int from, int to, double a, double b, double width) {
    double slack = width / 2 + 2;
    return from >= Math.min(a, b) - slack && to <= Math.max(a, b) + slack;
  }

  /** A level stroke as long as it goes on, though it be broken; itself where it does not. */
  private Stroke whole(Stroke stroke, List<Stroke> level) {
    double y = (stroke.y0() + stroke.y1()) / 2;
    double slack = type / print.unit();
    List<Stroke> pieces =
        level.stream()
            .filter(s -> Math.abs((s.y0() + s.y1()) / 2 - y) <= 0.15 * slack)
            .sorted(Comparator.comparingDouble(Stroke::x0))
            .toList();
    List<Stroke> run = run(stroke, pieces, 3 * slack);
    if (run.stream().mapToDouble(Stroke::length).sum() * print.unit() <= largest) {
      return stroke;
    }
    double x1 = run.stream().mapToDouble(Stroke::x1).max().orElse(stroke.x1());
    return new Stroke(
        Math.max(0, run.getFirst().x0() - 2 * slack),
        run.getFirst().y0(),
        x1 + 2 * slack,
        run.getLast().y1(),
        run.stream().mapToDouble(Stroke::width).average().orElse(stroke.width()));
  }

  /** The pieces from left to right that lead to a stroke without a wide gap. */
  private static List<Stroke> run(Stroke stroke, List<Stroke> pieces, double widest) {
    List<Stroke> run = new ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    for (Stroke piece : pieces) {
      if (piece.x0() - end > widest) {
        if (run.contains(stroke)) {
          break;
        }
        run.clear();
      }
      run.add(piece);
      end = Math.max(end, piece.x1());
    }
    return run;
  }

  /** Boxes of the words that describe: all but letters in frames and lone letters. */
  private List<Box> text(List<Word> words, List<Box> parts) {
    List<Box> text = new ArrayList<>();
    for (TextLine line : TextLines.of(words)) {
      boolean framed = parts.stream().anyMatch(p -> encloses(p, line.box()));
      boolean code =
          line.words().size() == 1
              && line.text().chars().filter(Character::isLetterOrDigit).count() < LETTERS;
      if (!framed && !code) {
        line.words().forEach(w -> text.add(w.box()));
      }
    }
    return text;
  }

  /** Whether ink reaches over the texts of several rows: a piece of the table's rules. */
  private boolean runsThrough(Box part, List<Box> text) {
    List<Box> over = text.stream().filter(t -> t.overlap(part) > 0).toList();
    return over.stream()
        .anyMatch(t -> Math.abs(t.centerY() - over.getFirst().centerY()) > 0.8 * type);
  }

  /** Whether ink stands in a line of text like a letter: lettering that was not read. */
  private boolean isUnread(Box box, List<Box> text) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.POSITIVE_INFINITY;
    for (Box t : text) {
      if (Math.abs(t.centerY() - box.centerY()) < 0.6 * type) {
        if (t.centerX() < box.centerX()) {
          left = Math.min(left, box.x0() - t.x1());
        } else {
          right = Math.min(right, t.x0() - box.x1());
        }
      }
    }
    return Math.min(left, right) < 1.2 * type || Math.max(left, right) < 4 * type;
  }

  private static boolean encloses(Box frame, Box inner) {
    return !frame.equals(inner)
        && frame.width() > 1.15 * inner.width()
        && frame.height() > 1.15 * inner.height()
        && frame.contains(inner);
  }

  /** Parts joined to symbols: what touches or nearly does, and what one text stands beside. */
  private List<Box> joined(List<Box> parts, List<Box> text) {
    List<Box> joined = new ArrayList<>();
    for (Box part : parts) {
      Box box = part;
      boolean grown = true;
      while (grown) {
        grown = false;
        for (int i = joined.size() - 1; i >= 0; i--) {
          Box other = joined.get(i);
          boolean near = beside(box, other) || stacked(box, other, text) || other.overlap(box) > 0;
          if (near && !ofTwoRows(box, other, text)) {
            box = box.union(joined.remove(i));
            grown = true;
          }
        }
      }
      joined.add(box);
    }
    return joined;
  }

  /** Whether two parts stand one above the other, each beside a text of its own. */
  private boolean ofTwoRows(Box a, Box b, List<Box> text) {
    double common = Math.min(a.y1(), b.y1()) - Math.max(a.y0(), b.y0());
    return common < 0.3 * Math.min(a.height(), b.height())
        && explained(a, text)
        && explained(b, text);
  }

  /** Whether two parts stand on one height without a wide gap. */
  private boolean beside(Box a, Box b) {
    double common = Math.min(a.y1(), b.y1()) - Math.max(a.y0(), b.y0());
    double gap = Math.max(a.x0() - b.x1(), b.x0() - a.x1());
    return common > 0.5 * Math.min(a.height(), b.height()) && gap <= 0.6 * type;
  }

  /**
   * Whether two parts, one above the other, are one symbol's: all but touching, or with a text that
   * stands beside the middle of both and of neither.
   */
  private boolean stacked(Box a, Box b, List<Box> text) {
    double common = Math.min(a.x1(), b.x1()) - Math.max(a.x0(), b.x0());
    double gap = Math.max(a.y0() - b.y1(), b.y0() - a.y1());
    Box both = a.union(b);
    if (common < -0.4 * type || gap > 0.6 * type) {
      return false;
    }
    boolean rows =
        both.height() > 1.5 * Math.max(a.height(), b.height()) && both.height() > 2 * type;
    boolean whole = a.longerSide() > 1.3 * type && b.longerSide() > 1.3 * type;
    return gap <= 0.13 * type && !rows && !whole
        || common > 0 && explained(both, text) && !explained(a, text) && !explained(b, text);
  }

  /** Whether text stands to the right of a box, on the height of its middle. */
  private boolean explained(Box box, List<Box> text) {
    return text.stream()
        .anyMatch(t ->
            t.x0() > box.x1()
                && t.x0() < box.x1() + 14 * type
                && Math.abs(t.centerY() - box.centerY()) < 0.35 * type);
  }

  /** A stand-in where no lines were traced. */
  private static Polyline outline(Box b) {
    return new Polyline(
        new float[] {
          (float) b.x0(), (float) b.y0(), (float) b.x1(), (float) b.y0(),
          (float) b.x1(), (float) b.y1(), (float) b.x0(), (float) b.y1()
        },
        true,
        false,
        new dev.securityassistant.drawing.Paint(
            0,
            dev.securityassistant.drawing.Paint.NONE,
            0.5,
            false,
            null,
            dev.securityassistant.drawing.Origin.PIXELS),
        0);
  }
}
