package dev.securityassistant.testkit.style;

import dev.securityassistant.testkit.paper.Pen;
import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Short strokes all over the building, as hatching and imported details leave them.
 *
 * @param segments straight path segments, in polylines of ten
 */
record Hatching(int segments) implements Extra {

  private static final Pen PEN = Pen.of(new Color(0xe6e6e6), 0.15);

  @Override
  public void draw(Job job, PlanSheet sheet, int page) {
    Rect b = sheet.floor().building();
    Random random = job.random();
    for (int drawn = 0; drawn < segments; drawn += 10) {
      double x = b.x() + random.nextDouble() * b.w();
      double y = b.y() + random.nextDouble() * b.h();
      List<Point> points = new ArrayList<>();
      for (int i = 0; i <= Math.min(10, segments - drawn); i++) {
        points.add(new Point(x + i * 1.7, y + (i % 2) * 3.1));
      }
      sheet.canvas().polyline(PEN, points);
    }
  }
}
