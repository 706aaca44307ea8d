package dev.securityassistant.drawing.raster;

/** Tells curves from lines with corners. */
final class Bends {

  private static final double GENTLE = Math.toRadians(50);

  /** How far a curve bulges, as a share of its chord: an arc of a tenth of a circle does. */
  private static final double BULGE = 0.08;

  private Bends() {}

  /**
   * Whether a simplified line turns gently and all to one side, at three points or more. An open
   * one has to bulge, too: a straight stroke that begins with a hook of a few pixels is none.
   */
  static boolean curved(double[] p, boolean closed) {
    int n = p.length / 2;
    if (!closed && !bulges(p)) {
      return false;
    }
    int left = 0;
    int right = 0;
    int sharp = 0;
    for (int i = closed ? 0 : 1; i < (closed ? n : n - 1); i++) {
      int a = (i + n - 1) % n;
      int b = (i + 1) % n;
      double in = Math.atan2(p[2 * i + 1] - p[2 * a + 1], p[2 * i] - p[2 * a]);
      double out = Math.atan2(p[2 * b + 1] - p[2 * i + 1], p[2 * b] - p[2 * i]);
      double turn = Math.IEEEremainder(out - in, 2 * Math.PI);
      if (Math.abs(turn) > GENTLE) {
        sharp++;
      } else if (turn > 0) {
        left++;
      } else {
        right++;
      }
    }
    return Math.max(left, right) >= 3 && Math.min(left, right) <= 1 && sharp <= 1;
  }

  private static boolean bulges(double[] p) {
    int last = p.length - 2;
    double dx = p[last] - p[0];
    double dy = p[last + 1] - p[1];
    double chord = Math.hypot(dx, dy);
    for (int i = 2; i < last; i += 2) {
      double off = Math.abs((p[i] - p[0]) * dy - (p[i + 1] - p[1]) * dx);
      if (off >= BULGE * chord * chord) {
        return true;
      }
    }
    return false;
  }
}
