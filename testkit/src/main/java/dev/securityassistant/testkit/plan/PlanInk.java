package dev.securityassistant.testkit.plan;

import dev.securityassistant.testkit.paper.Face;
import java.awt.Color;

/**
 * How the architect's background is plotted.
 *
 * @param line colour of walls, doors and furniture
 * @param poche colour between the faces of a solid wall
 * @param weight width of the walls' outlines, in points at scale 1
 */
public record PlanInk(Color line, Color poche, double weight, Face face, WallFinish finish) {

  public static final PlanInk GREY =
      new PlanInk(new Color(0x9a9a9a), new Color(0xd8d8d8), 0.35, Face.SANS, WallFinish.SOLID);

  public static final PlanInk BLACK =
      new PlanInk(Color.BLACK, new Color(0x404040), 0.5, Face.SANS, WallFinish.DOUBLE_LINE);

  public static final PlanInk BLUEPRINT =
      new PlanInk(new Color(0x5b7aa8), new Color(0xc9d6ea), 0.3, Face.EMBEDDED, WallFinish.HATCHED);

  public PlanInk finished(WallFinish other) {
    return new PlanInk(line, poche, weight, face, other);
  }
}
