package dev.securityassistant.drawing.raster;

/** Tells curves from lines with corners. */
final class Bends {

  private static final double GENTLE = Math.toRadians(50);

  private Bends() {}

  /** Whether a simplified line turns gently and all to one side, at three points or more. */
  static boolean curved(double[] p, boolean closed) {
    int n = p.length / 2;
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
}
