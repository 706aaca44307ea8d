package dev.securityassistant.drawing.outline;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import java.util.List;

/**
 * Circles, squares and the like with paper around what stands in their middle: that is lettering,
 * where drawing within a symbol reaches its outline.
 *
 * @param boxes of the outlines
 */
record Frames(List<Box> boxes) {

  /** Sides of a frame in points. */
  private static final double SMALLEST = 4;

  private static final double LARGEST = 60;

  /** Shorter side of a frame as a part of the longer. */
  private static final double SLIMMEST = 0.4;

  /** Distance of the ends of an outline in points. */
  private static final double CLOSED = 0.5;

  /** As parts of the frame's side: paper around the letters, and how far off the middle. */
  private static final double PAPER = 0.1;

  private static final double OFF = 0.08;

  /** Height of letters in a frame as a part of its own. */
  private static final double LOWEST = 0.25;

  Frames {
    boxes = List.copyOf(boxes);
  }

  /** Those among the lines of a page. */
  static Frames of(List<Polyline> lines) {
    return new Frames(
        lines.stream().filter(Frames::isFrame).map(Polyline::box).distinct().toList());
  }

  private static boolean isFrame(Polyline line) {
    Box box = line.box();
    double longer = Math.max(box.width(), box.height());
    double shorter = Math.min(box.width(), box.height());
    int last = line.size() - 1;
    return shorter >= SMALLEST
        && longer <= LARGEST
        && shorter > SLIMMEST * longer
        && last > 2
        && (line.closed()
            || Math.hypot(line.x(last) - line.x(0), line.y(last) - line.y(0)) < CLOSED);
  }

  /** Whether letters stand in the middle of one, with paper around them. */
  boolean hold(Box letters) {
    return boxes.stream().anyMatch(frame -> holds(frame, letters));
  }

  private static boolean holds(Box frame, Box letters) {
    double side = Math.min(frame.width(), frame.height());
    return frame.contains(letters.grow(PAPER * side))
        && letters.height() > LOWEST * side
        && Math.abs(frame.centerX() - letters.centerX()) < OFF * side
        && Math.abs(frame.centerY() - letters.centerY()) < OFF * side;
  }
}
