package dev.securityassistant.testkit.security;

import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The points of a leader from a tag to a cluster. */
final class LeaderPath {

  private LeaderPath() {}

  /** Starts on the tag's border and ends on the cluster's. */
  static List<Point> from(Rect tag, Rect cluster, Leader leader) {
    Point target = cluster.centre();
    return switch (leader) {
      case ELBOW -> elbow(tag, cluster);
      case VEE -> {
        Point start = side(tag, target);
        yield List.of(start, cluster.edgeTowards(start));
      }
      case NONE, STRAIGHT -> {
        Point start = tag.edgeTowards(target);
        yield List.of(start, cluster.edgeTowards(start));
      }
    };
  }

  /** The middle of that side of the tag from which both ends are nearest: the point of a V. */
  static Point middle(Rect tag, List<List<Point>> paths) {
    Point c = tag.centre();
    return Stream.of(
            new Point(c.x(), tag.y()),
            new Point(c.x(), tag.bottom()),
            new Point(tag.x(), c.y()),
            new Point(tag.right(), c.y()))
        .min(
            Comparator.comparingDouble(
                p -> paths.stream().mapToDouble(path -> path.getLast().distance(p)).sum()))
        .orElseThrow();
  }

  private static List<Point> elbow(Rect tag, Rect cluster) {
    Point c = tag.centre();
    Point t = cluster.centre();
    boolean right = t.x() > c.x();
    Point start = new Point(right ? tag.right() : tag.x(), c.y());
    double room = right ? cluster.x() - start.x() : start.x() - cluster.right();
    if (room < 4) {
      Point straight = tag.edgeTowards(t);
      return List.of(straight, cluster.edgeTowards(straight));
    }
    Point knee = start.plus((right ? 1 : -1) * room * 0.6, 0);
    return List.of(start, knee, cluster.edgeTowards(knee));
  }

  /** The middle of the tag's upper or lower side, so that both legs of a V leave from one point. */
  private static Point side(Rect tag, Point target) {
    boolean below = target.y() > tag.centre().y();
    return new Point(tag.centre().x(), below ? tag.bottom() : tag.y());
  }
}
