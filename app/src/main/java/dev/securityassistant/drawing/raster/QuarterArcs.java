package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the swings of doors in the ink itself, where leaders, walls and letters that touch them do
 * not matter: from the end of each straight stroke, as the tip of a leaf, all quarter circles round
 * a hinge on that stroke are tried.
 */
public final class QuarterArcs {

  /** How much longer a stroke may be than its leaf, which often goes on in the end of a wall. */
  private static final double LONGER = 1.3;

  private static final double NEARLY = 0.75;
  private static final double DRAWN = 0.7;
  private static final double SURE = 25;
  private static final double GOES_ON = 0.5;
  private static final double THIN = 7;
  private static final int LOOSE = 2;

  private final ArcInk ink;
  private final double smallest;
  private final double largest;

  /**
   * @param smallest radius, pixels
   * @param largest radius, pixels
   */
  public QuarterArcs(Ink ink, double smallest, double largest) {
    this.ink = new ArcInk(ink);
    this.smallest = smallest;
    this.largest = largest;
  }

  /** The arcs that start at an end of one of these strokes and at a right angle to it. */
  public List<QuarterArc> at(StraightStrokes strokes) {
    List<QuarterArc> found = new ArrayList<>();
    for (List<Stroke> direction : List.of(strokes.level(), strokes.upright())) {
      for (Stroke stroke : direction) {
        if (stroke.length() >= smallest * 0.9 && stroke.length() <= largest * LONGER) {
          addAt(stroke, found);
          addAt(stroke.reversed(), found);
        }
      }
    }
    return found;
  }

  /** Takes arcs and their leaves out of the ink, but for the places where other ink crosses. */
  public void erase(List<QuarterArc> arcs) {
    arcs.forEach(ink::erase);
  }

  /**
   * Adds the arcs at the first end of a stroke. An arc found from both its ends starts where more
   * of the leaf is drawn.
   */
  private void addAt(Stroke stroke, List<QuarterArc> found) {
    for (int side = -1; side <= 1; side += 2) {
      QuarterArc arc = best(stroke, side);
      if (arc != null) {
        QuarterArc known = found.stream().filter(arc::same).findFirst().orElse(null);
        if (known == null) {
          found.add(arc);
        } else if (ink.leafShare(arc) > ink.leafShare(known)) {
          found.set(found.indexOf(known), arc);
        }
      }
    }
  }

  private @Nullable QuarterArc best(Stroke stroke, int side) {
    double length = stroke.length();
    double tipX = (stroke.x0() - stroke.x1()) / length;
    double tipY = (stroke.y0() - stroke.y1()) / length;
    QuarterArc best = null;
    double most = SURE;
    for (double r = smallest; r <= Math.min(length + 3, largest); r++) {
      QuarterArc arc =
          new QuarterArc(
              stroke.x0() - tipX * r, stroke.y0() - tipY * r, r, tipX, tipY, side, stroke.width());
      if (ink.mayBe(arc, LOOSE) && ink.share(arc, LOOSE) >= NEARLY) {
        QuarterArc fitted = fitted(arc);
        double evidence = isClean(fitted) ? ink.evidence(fitted) : 0;
        if (evidence > most) {
          most = evidence;
          best = fitted;
        }
      }
    }
    return best;
  }

  private boolean isClean(QuarterArc arc) {
    return arc.radius() >= THIN * arc.width()
        && ink.share(arc, 1) >= DRAWN
        && ink.shareBeyondTip(arc) <= GOES_ON;
  }

  /** The arc near this one that has most ink right on it. */
  private QuarterArc fitted(QuarterArc start) {
    QuarterArc best = start;
    double most = worth(start);
    boolean better = true;
    for (int round = 0; better && round < 8; round++) {
      better = false;
      for (int way = 0; way < 6; way++) {
        double step = way % 2 == 0 ? 1 : -1;
        QuarterArc arc =
            best.moved(way / 2 == 0 ? step : 0, way / 2 == 1 ? step : 0, way / 2 == 2 ? step : 0);
        double worth = arc.radius() < smallest ? 0 : worth(arc);
        if (worth > most) {
          most = worth;
          best = arc;
          better = true;
        }
      }
    }
    return best.drawn(ink.width(best));
  }

  private double worth(QuarterArc arc) {
    return ink.share(arc, 0) + ink.share(arc, 1);
  }
}
