package dev.securityassistant.testkit.paper;

/**
 * One page to come.
 *
 * @param width as viewed, in points
 * @param height as viewed, in points
 */
public record PageSetup(double width, double height, Turn turn) {

  public static final PageSetup A3 = new PageSetup(1190.55, 841.89, Turn.UPRIGHT);
  public static final PageSetup A2 = new PageSetup(1683.78, 1190.55, Turn.UPRIGHT);
  public static final PageSetup A1 = new PageSetup(2383.94, 1683.78, Turn.UPRIGHT);
  public static final PageSetup A4_PORTRAIT = new PageSetup(595.28, 841.89, Turn.UPRIGHT);

  /** American ANSI C, 22 x 17 inches. */
  public static final PageSetup ANSI_C = new PageSetup(1584, 1224, Turn.UPRIGHT);

  public PageSetup turned(Turn other) {
    return new PageSetup(width, height, other);
  }

  public Rect area() {
    return new Rect(0, 0, width, height);
  }

  /** Where a viewed point lies on the medium, y up, as annotations want it. */
  Point onMedium(Point viewed) {
    double[] m = turn.matrix(width, height);
    double x = viewed.x();
    double y = height - viewed.y();
    return new Point(m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]);
  }
}
