package dev.securityassistant.schedule.shape;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Outlines that surround things. */
public final class Frames {

  private Frames() {}

  /** Whether two boxes are one but for drawing noise. */
  static boolean same(Box a, Box b) {
    double tolerance = 0.04 * Math.max(a.longerSide(), 4);
    return Math.abs(a.x0() - b.x0()) < tolerance
        && Math.abs(a.y0() - b.y0()) < tolerance
        && Math.abs(a.x1() - b.x1()) < tolerance
        && Math.abs(a.y1() - b.y1()) < tolerance;
  }

  /**
   * Whether a line is the frame itself drawn once more, as programs do that fill and stroke apart.
   */
  public static boolean repeats(Polyline line, Polyline frame) {
    return line == frame || same(line.box(), frame.box()) && Shape.of(line) == Shape.of(frame);
  }

  /** The closed line that surrounds all the others; null where none does. */
  public static @Nullable Polyline around(List<Polyline> lines, Box box) {
    for (Polyline line : lines) {
      if (line.isLoop(0.3)
          && Shape.of(line) != Shape.OTHER
          && line.box().width() > 0.88 * box.width()
          && line.box().height() > 0.88 * box.height()) {
        return line;
      }
    }
    return null;
  }
}
