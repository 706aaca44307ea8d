package dev.securityassistant.drawing.outline;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sides;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A letter that is drawn, on its page.
 *
 * @param lines all of it: the stem of an i and its dot
 * @param height across its row, in points
 * @param foot where it ends across its row, in points
 * @param start along its row, in points
 * @param end along its row, in points
 */
record DrawnLetter(
    GlyphShape shape, List<Polyline> lines, double height, double foot, double start, double end) {

  /** Distance at which strokes of a letter meet, in points. */
  static final double TOUCHING = 0.15;

  /** By how much letters of one size are higher or lower, as a part of their height. */
  private static final double LEVEL = 0.06;

  /** The part of the smaller that two pieces of one letter share along their row. */
  private static final double SHARED = 0.5;

  /** The longer of its sides in points; more than nothing, also where it is a dot. */
  double longerSide() {
    return Math.max(TOUCHING, Math.max(height, end - start));
  }

  /** Whether both stand at one height, as capitals and figures of one size do. */
  boolean isLevelWith(DrawnLetter other) {
    double most = LEVEL * Math.max(height, other.height);
    return Math.abs(height - other.height) <= most && Math.abs(foot - other.foot) <= most;
  }

  /** The letters of a row, by their place. */
  static List<DrawnLetter> of(List<Polyline> lines, int quarters) {
    Sides sides = new Sides(quarters);
    List<List<Polyline>> pieces = new ArrayList<>(pieces(lines));
    pieces.sort(Comparator.comparingDouble(p -> sides.start(Polyline.around(p))));
    List<DrawnLetter> letters = new ArrayList<>();
    List<Polyline> own = new ArrayList<>();
    for (List<Polyline> piece : pieces) {
      if (!own.isEmpty() && !shares(own, piece, sides)) {
        letters.add(whole(own, quarters));
        own.clear();
      }
      own.addAll(piece);
    }
    if (!own.isEmpty()) {
      letters.add(whole(own, quarters));
    }
    return letters;
  }

  /** Strokes that meet, as the arches of an m do, and areas one by one. */
  private static Collection<List<Polyline>> pieces(List<Polyline> lines) {
    return lines.stream().anyMatch(l -> l.paint().filled())
        ? lines.stream().map(List::of).toList()
        : new TouchingLines(TOUCHING).groups(lines);
  }

  private static boolean shares(List<Polyline> own, List<Polyline> piece, Sides sides) {
    Box box = Polyline.around(own);
    Box next = Polyline.around(piece);
    Polyline line = piece.getFirst();
    double shared = Math.min(sides.end(box), sides.end(next)) - sides.start(next);
    double smaller =
        Math.min(sides.end(box) - sides.start(box), sides.end(next) - sides.start(next));
    return own.stream().anyMatch(o -> o.order() == line.order() && o.paint().filled()) && shared > 0
        || shared >= SHARED * smaller;
  }

  /** All lines as one letter. */
  static DrawnLetter whole(List<Polyline> lines, int quarters) {
    Sides sides = new Sides(quarters);
    List<Polyline> own = List.copyOf(lines);
    Box box = Polyline.around(own);
    return new DrawnLetter(
        GlyphShape.of(own),
        own,
        sides.foot(box) - sides.head(box),
        sides.foot(box),
        sides.start(box),
        sides.end(box));
  }
}
