package dev.securityassistant.testkit.security;

import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps what is drawn from lying on what is there already. */
public final class Placer {

  private record Segment(Point a, Point b) {}

  private final Rect bounds;
  private final List<Rect> marks = new ArrayList<>();
  private final List<Rect> labels = new ArrayList<>();
  private final List<Segment> lines = new ArrayList<>();

  /**
   * @param bounds nothing is placed outside
   * @param labels lettering of the background that should stay readable
   */
  public Placer(Rect bounds, Collection<Rect> labels) {
    this.bounds = bounds;
    this.labels.addAll(labels);
  }

  /** The first of these that is free. */
  Optional<Rect> firstFree(List<Rect> candidates) {
    return candidates.stream().filter(this::free).findFirst();
  }

  boolean free(Rect r) {
    Rect wide = r.grow(1.5);
    return bounds.holds(wide)
        && marks.stream().noneMatch(wide::meets)
        && labels.stream().noneMatch(wide::meets)
        && lines.stream().noneMatch(s -> wide.crossedBy(s.a(), s.b()));
  }

  /** Whether a line between the points runs through no mark. */
  boolean clear(Point a, Point b) {
    return marks.stream().noneMatch(m -> m.crossedBy(a, b));
  }

  /** Reserves the rectangle where it is free; says whether it was. */
  public boolean offer(Rect r) {
    boolean free = free(r);
    if (free) {
      take(r);
    }
    return free;
  }

  /** Reserves the rectangle. */
  public void take(Rect r) {
    marks.add(r);
  }

  void take(Point a, Point b) {
    lines.add(new Segment(a, b));
  }

  /** Gives back the mark that was taken last. */
  void undo(Rect r) {
    marks.remove(r);
  }
}
