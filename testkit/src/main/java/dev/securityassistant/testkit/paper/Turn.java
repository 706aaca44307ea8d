package dev.securityassistant.testkit.paper;

/** How the content of a page lies on its medium. */
public enum Turn {
  UPRIGHT(0, 0),
  /** Drawn sideways, and the page's own rotation says so. */
  ROTATE_90(90, 90),
  ROTATE_180(180, 180),
  ROTATE_270(270, 270),
  /** Drawn sideways while the page's rotation says 0: whoever opens it must turn their head. */
  SIDEWAYS(90, 0);

  private final int content;
  private final int flag;

  Turn(int content, int flag) {
    this.content = content;
    this.flag = flag;
  }

  int flag() {
    return flag;
  }

  boolean swapsSides() {
    return content % 180 != 0;
  }

  /** The {@code cm} operands that carry viewed points (y up) of a w x h sheet to the medium. */
  double[] matrix(double w, double h) {
    return switch (content) {
      case 90 -> new double[] {0, 1, -1, 0, h, 0};
      case 180 -> new double[] {-1, 0, 0, -1, w, h};
      case 270 -> new double[] {0, -1, 1, 0, 0, w};
      default -> new double[] {1, 0, 0, 1, 0, 0};
    };
  }
}
