package dev.securityassistant.drawing.outline;

import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Paint;
import dev.securityassistant.drawing.Polyline;

/** Lines for tests. */
final class Lines {

  private static final Paint PEN = new Paint(0, Paint.NONE, 0.3, false, null, Origin.CONTENT);
  private static final Paint AREA = new Paint(Paint.NONE, 0, 0, false, null, Origin.CONTENT);

  private static final Paint WHITE =
      new Paint(Paint.NONE, 0xffffff, 0, false, null, Origin.CONTENT);

  private Lines() {}

  static Polyline stroke(int order, double... points) {
    return new Polyline(floats(points), false, false, PEN, order);
  }

  static Polyline area(int order, double... points) {
    return new Polyline(floats(points), true, false, AREA, order);
  }

  static Polyline white(int order, double... points) {
    return new Polyline(floats(points), true, false, WHITE, order);
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }
}
