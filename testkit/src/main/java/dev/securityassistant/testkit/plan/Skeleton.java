package dev.securityassistant.testkit.plan;

import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import java.util.List;
import java.util.Random;

/** Corridors and the strips of rooms along them; together they tile the building. */
record Skeleton(List<Rect> corridors, List<Strip> strips) {

  private static final Point UP = new Point(0, -1);
  private static final Point DOWN = new Point(0, 1);
  private static final Point RIGHT = new Point(1, 0);

  static Skeleton of(Layout layout, Rect b, double corridorWidth, Random random) {
    return switch (layout) {
      case SPINE -> spine(b, corridorWidth, 0.42 + random.nextDouble() * 0.16);
      case LADDER -> ladder(b, corridorWidth, 0.3 + random.nextDouble() * 0.4);
      case TEE -> tee(b, corridorWidth, 0.55 + random.nextDouble() * 0.15);
    };
  }

  private static Skeleton spine(Rect b, double c, double share) {
    double top = b.y() + (b.h() - c) * share;
    Rect corridor = new Rect(b.x(), top, b.w(), c);
    return new Skeleton(
        List.of(corridor),
        List.of(
            new Strip(new Rect(b.x(), b.y(), b.w(), top - b.y()), UP, corridor),
            new Strip(new Rect(b.x(), top + c, b.w(), b.bottom() - top - c), DOWN, corridor)));
  }

  private static Skeleton ladder(Rect b, double c, double share) {
    double row = (b.h() - 2 * c) / 4;
    double first = b.y() + row;
    double second = b.bottom() - row - c;
    double link = b.x() + (b.w() - c) * share;
    Rect upper = new Rect(b.x(), first, b.w(), c);
    Rect lower = new Rect(b.x(), second, b.w(), c);
    Rect join = new Rect(link, first + c, c, second - first - c);
    double middle = (first + c + second) / 2;
    double rightX = link + c;
    return new Skeleton(
        List.of(upper, lower, join),
        List.of(
            new Strip(new Rect(b.x(), b.y(), b.w(), row), UP, upper),
            new Strip(
                Rect.between(new Point(b.x(), first + c), new Point(link, middle)), DOWN, upper),
            new Strip(
                Rect.between(new Point(rightX, first + c), new Point(b.right(), middle)),
                DOWN,
                upper),
            new Strip(Rect.between(new Point(b.x(), middle), new Point(link, second)), UP, lower),
            new Strip(
                Rect.between(new Point(rightX, middle), new Point(b.right(), second)), UP, lower),
            new Strip(new Rect(b.x(), second + c, b.w(), row), DOWN, lower)));
  }

  private static Skeleton tee(Rect b, double c, double share) {
    double bar = b.x() + (b.w() - c) * share;
    double top = b.y() + (b.h() - c) / 2;
    Rect stem = new Rect(b.x(), top, bar - b.x(), c);
    Rect cross = new Rect(bar, b.y(), c, b.h());
    Rect east = new Rect(bar + c, b.y(), b.right() - bar - c, b.h());
    return new Skeleton(
        List.of(stem, cross),
        List.of(
            new Strip(new Rect(b.x(), b.y(), bar - b.x(), top - b.y()), UP, stem),
            new Strip(new Rect(b.x(), top + c, bar - b.x(), b.bottom() - top - c), DOWN, stem),
            new Strip(east, RIGHT, cross)));
  }
}
