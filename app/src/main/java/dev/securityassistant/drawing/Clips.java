package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of the page that paint reaches, as far as upright rectangles tell it, saved and restored
 * with the graphics state.
 */
final class Clips {

  /**
   * What limits the paint.
   *
   * @param box null where nothing does
   * @param exact whether all limits are upright rectangles
   */
  private record Clip(@Nullable Box box, boolean exact) {}

  private final Deque<Clip> saved = new ArrayDeque<>();
  private Clip now = new Clip(null, true);

  void save() {
    saved.push(now);
  }

  void restore() {
    Clip last = saved.poll();
    if (last != null) {
      now = last;
    }
  }

  int depth() {
    return saved.size();
  }

  /** Restores until as many states are saved as then. */
  void restoreTo(int depth) {
    while (saved.size() > depth) {
      restore();
    }
  }

  /** Narrows the clip to a rectangle, or to something else where it is empty. */
  void narrow(Optional<Box> rectangle) {
    Box before = now.box;
    now =
        rectangle
            .map(r -> new Clip(before == null ? r : common(before, r), now.exact))
            .orElseGet(() -> new Clip(before, false));
  }

  /** The part of a box that is painted; empty where that is no upright rectangle. */
  Optional<Box> painted(Box box) {
    Box clip = now.box;
    if (!now.exact) {
      return Optional.empty();
    }
    return Optional.of(clip == null ? box : common(clip, box));
  }

  private static Box common(Box a, Box b) {
    double x0 = Math.max(a.x0(), b.x0());
    double y0 = Math.max(a.y0(), b.y0());
    return new Box(
        x0, y0, Math.max(x0, Math.min(a.x1(), b.x1())), Math.max(y0, Math.min(a.y1(), b.y1())));
  }
}
