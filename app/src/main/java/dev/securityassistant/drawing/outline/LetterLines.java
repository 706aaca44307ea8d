package dev.securityassistant.drawing.outline;

import dev.securityassistant.drawing.Paint;
import dev.securityassistant.drawing.Polyline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which lines of a page may be drawn letters: areas of their size, and strokes of a pen. */
final class LetterLines {

  private static final double LARGEST = 22;
  private static final double SMALLEST = 0.3;
  private static final double PALE = 0.9;

  /** Shortest side of an area that letters stand on. */
  private static final double GROUND = 3;

  /** Thickest stroke of a letter. */
  private static final double STROKE = 1.5;

  private LetterLines() {}

  /** Dark areas on paper and pale ones on dark ground, without that ground, in painting order. */
  static List<Polyline> areas(List<Polyline> lines) {
    List<Polyline> dark = new ArrayList<>();
    List<Polyline> pale = new ArrayList<>();
    for (Polyline line : lines) {
      Paint paint = line.paint();
      if (paint.filled() && !paint.stroked()) {
        (Paint.luminance(paint.fill()) < PALE ? dark : pale).add(line);
      }
    }
    Set<Polyline> grounds = new HashSet<>();
    Set<Polyline> letters = new HashSet<>();
    dark.stream().filter(LetterLines::isLetterSized).forEach(letters::add);
    List<Polyline> wide = lines.stream().filter(LetterLines::isGround).toList();
    for (Polyline area : pale) {
      if (isLetterSized(area) && !isBlank(area)) {
        Polyline ground = ground(area, wide);
        if (ground != null) {
          letters.add(area);
          grounds.add(ground);
        }
      }
    }
    letters.removeAll(grounds);
    return lines.stream().filter(letters::contains).toList();
  }

  /** Strokes of a fine pen: dark ones on paper and pale ones on dark ground. */
  static List<Polyline> strokes(List<Polyline> lines) {
    List<Polyline> wide = lines.stream().filter(LetterLines::isGround).toList();
    return lines.stream()
        .filter(LetterLines::isStroke)
        .filter(l -> Paint.luminance(l.paint().stroke()) < PALE || ground(l, wide) != null)
        .toList();
  }

  private static boolean isStroke(Polyline line) {
    Paint paint = line.paint();
    return paint.stroked()
        && !paint.filled()
        && !paint.dashed()
        && paint.width() <= STROKE
        && isLetterSized(line);
  }

  private static boolean isGround(Polyline line) {
    return line.paint().filled()
        && Paint.luminance(line.paint().fill()) < PALE
        && Math.min(line.box().width(), line.box().height()) >= GROUND;
  }

  /** The dark area that a pale one was painted on; null where it lies on paper. */
  private static @Nullable Polyline ground(Polyline area, List<Polyline> wide) {
    Polyline last = null;
    for (Polyline ground : wide) {
      if (ground.order() < area.order() && ground.box().contains(area.box())) {
        last = ground;
      }
    }
    return last;
  }

  /** Whether it is a rectangle that clears the paper under a text, and no stroke of a letter. */
  private static boolean isBlank(Polyline area) {
    return area.isRectangle() && Math.min(area.box().width(), area.box().height()) > STROKE;
  }

  private static boolean isLetterSized(Polyline line) {
    double longest = Math.max(line.box().width(), line.box().height());
    return longest <= LARGEST && longest >= SMALLEST;
  }
}
