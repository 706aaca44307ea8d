package dev.securityassistant.testkit.plan;

import dev.securityassistant.testkit.paper.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns rooms and doorways into wall pieces: shared walls once, with a gap at every opening. */
final class Walls {

  private record Span(double from, double to) {}

  private record Line(boolean horizontal, long at) implements Comparable<Line> {
    @Override
    public int compareTo(Line o) {
      return Comparator.comparing(Line::horizontal).thenComparingLong(Line::at).compare(this, o);
    }
  }

  private final Map<Line, List<Span>> lines = new TreeMap<>();
  private final double scale;
  private final Rect building;

  private Walls(Rect building, double scale) {
    this.building = building;
    this.scale = scale;
  }

  static List<Wall> of(Rect building, List<Room> rooms, List<Doorway> doorways, double scale) {
    Walls walls = new Walls(building, scale);
    walls.edges(building);
    for (Room room : rooms) {
      if (room.kind() != RoomKind.CORRIDOR) {
        walls.edges(room.area());
      }
    }
    return walls.pieces(doorways);
  }

  private void edges(Rect r) {
    add(true, r.y(), r.x(), r.right());
    add(true, r.bottom(), r.x(), r.right());
    add(false, r.x(), r.y(), r.bottom());
    add(false, r.right(), r.y(), r.bottom());
  }

  private void add(boolean horizontal, double at, double from, double to) {
    lines
        .computeIfAbsent(new Line(horizontal, Math.round(at * 10)), k -> new ArrayList<>())
        .add(new Span(from, to));
  }

  private List<Wall> pieces(List<Doorway> doorways) {
    List<Wall> walls = new ArrayList<>();
    lines.forEach((line, spans) -> {
      double at = line.at() / 10.0;
      double half = thickness(line, at) / 2;
      for (Span span : open(line, at, joined(spans), doorways)) {
        double length = span.to() - span.from();
        Rect area =
            line.horizontal()
                ? new Rect(span.from() - half, at - half, length + 2 * half, 2 * half)
                : new Rect(at - half, span.from() - half, 2 * half, length + 2 * half);
        walls.add(new Wall(trim(area, line, at, half, doorways)));
      }
    });
    return walls;
  }

  private double thickness(Line line, double at) {
    boolean outer =
        line.horizontal()
            ? Math.abs(at - building.y()) < 0.2 || Math.abs(at - building.bottom()) < 0.2
            : Math.abs(at - building.x()) < 0.2 || Math.abs(at - building.right()) < 0.2;
    return (outer ? 7 : 4) * scale;
  }

  private static List<Span> joined(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingDouble(Span::from));
    List<Span> all = new ArrayList<>();
    for (Span span : sorted) {
      if (!all.isEmpty() && span.from() <= all.getLast().to() + 0.2) {
        Span last = all.removeLast();
        all.add(new Span(last.from(), Math.max(last.to(), span.to())));
      } else {
        all.add(span);
      }
    }
    return all;
  }

  private static List<Span> open(Line line, double at, List<Span> spans, List<Doorway> doorways) {
    List<Span> left = spans;
    for (Doorway door : doorways) {
      if (!on(line, at, door)) {
        continue;
      }
      double middle = along(line, door);
      List<Span> next = new ArrayList<>();
      for (Span span : left) {
        double from = middle - door.width() / 2;
        double to = middle + door.width() / 2;
        if (to <= span.from() || from >= span.to()) {
          next.add(span);
        } else {
          next.add(new Span(span.from(), from));
          next.add(new Span(to, span.to()));
        }
      }
      left = next;
    }
    return left;
  }

  /** Ends at an opening are cut flush with the jamb, others run into the corner. */
  private static Rect trim(Rect r, Line line, double at, double half, List<Doorway> doorways) {
    double start = line.horizontal() ? r.x() : r.y();
    double end = line.horizontal() ? r.right() : r.bottom();
    for (Doorway door : doorways) {
      if (on(line, at, door)) {
        double middle = along(line, door);
        double gap = door.width() / 2;
        if (Math.abs(start + half - (middle + gap)) < 0.05) {
          start += half;
        }
        if (Math.abs(end - half - (middle - gap)) < 0.05) {
          end -= half;
        }
      }
    }
    return line.horizontal()
        ? new Rect(start, r.y(), end - start, r.h())
        : new Rect(r.x(), start, r.w(), end - start);
  }

  private static boolean on(Line line, double at, Doorway door) {
    return door.inHorizontalWall() == line.horizontal()
        && Math.abs((line.horizontal() ? door.at().y() : door.at().x()) - at) < 0.2;
  }

  private static double along(Line line, Doorway door) {
    return line.horizontal() ? door.at().x() : door.at().y();
  }
}
