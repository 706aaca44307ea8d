package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The level and the upright strokes of ink.
 *
 * @param level from left to right
 * @param upright from top to bottom
 */
public record StraightStrokes(List<Stroke> level, List<Stroke> upright) {

  public StraightStrokes {
    level = List.copyOf(level);
    upright = List.copyOf(upright);
  }

  /**
   * Finds them.
   *
   * @param shortest length in pixels that counts
   * @param thickest thickness in pixels that still is a line
   */
  public static StraightStrokes in(Ink ink, int shortest, double thickest) {
    return new StraightStrokes(
        new LevelStrokes(ink, shortest, thickest).find(),
        new LevelStrokes(ink.transposed(), shortest, thickest)
            .find().stream().map(Stroke::transposed).toList());
  }

  /**
   * These and others, level or upright by half a pixel in five, joined where they continue each
   * other.
   */
  public StraightStrokes with(List<Stroke> others) {
    List<Stroke> moreLevel = new ArrayList<>(level);
    List<Stroke> moreUpright = new ArrayList<>();
    upright.forEach(s -> moreUpright.add(s.transposed()));
    for (Stroke s : others) {
      if (isLevel(s)) {
        moreLevel.add(s.x0() <= s.x1() ? s : s.reversed());
      } else {
        Stroke t = s.transposed();
        moreUpright.add(t.x0() <= t.x1() ? t : t.reversed());
      }
    }
    return new StraightStrokes(
        LevelStrokes.joined(moreLevel),
        LevelStrokes.joined(moreUpright).stream().map(Stroke::transposed).toList());
  }

  /** Whether a stroke is level or upright. */
  public static boolean isStraight(Stroke s) {
    return isLevel(s) || isLevel(s.transposed());
  }

  private static boolean isLevel(Stroke s) {
    return Math.abs(s.y1() - s.y0()) <= Math.max(1, 0.1 * Math.abs(s.x1() - s.x0()))
        && Math.abs(s.x1() - s.x0()) >= 4;
  }

  /** Those that a test holds for. */
  public StraightStrokes only(Predicate<Stroke> test) {
    return new StraightStrokes(
        level.stream().filter(test).toList(), upright.stream().filter(test).toList());
  }

  /** The same strokes, thicker by so many pixels. */
  public StraightStrokes wider(double pixels) {
    return new StraightStrokes(
        level.stream().map(s -> s.wider(pixels)).toList(),
        upright.stream().map(s -> s.wider(pixels)).toList());
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return level.isEmpty() && upright.isEmpty();
  }

  /** Takes them out of ink, but for the places where other ink crosses. */
  public void eraseFrom(Ink ink) {
    Ink before = ink.copy();
    for (Stroke s : level) {
      for (int x = (int) s.x0(); x < s.x1(); x++) {
        double t = s.x1() > s.x0() ? (x + 0.5 - s.x0()) / (s.x1() - s.x0()) : 0;
        eraseAcross(before, ink, x, s.y0() + t * (s.y1() - s.y0()), s.width(), false);
      }
    }
    for (Stroke s : upright) {
      for (int y = (int) s.y0(); y < s.y1(); y++) {
        double t = s.y1() > s.y0() ? (y + 0.5 - s.y0()) / (s.y1() - s.y0()) : 0;
        eraseAcross(before, ink, y, s.x0() + t * (s.x1() - s.x0()), s.width(), true);
      }
    }
  }

  /** Takes them out of ink all along, also where other ink crosses or touches. */
  public void cutFrom(Ink ink) {
    for (Stroke s : level) {
      for (int x = (int) s.x0(); x < s.x1(); x++) {
        double middle = s.y0() + (s.y1() - s.y0()) * (x + 0.5 - s.x0()) / (s.x1() - s.x0());
        for (int y = (int) (middle - s.width() / 2); y < middle + s.width() / 2; y++) {
          ink.set(x, y, false);
        }
      }
    }
    for (Stroke s : upright) {
      for (int y = (int) s.y0(); y < s.y1(); y++) {
        double middle = s.x0() + (s.x1() - s.x0()) * (y + 0.5 - s.y0()) / (s.y1() - s.y0());
        for (int x = (int) (middle - s.width() / 2); x < middle + s.width() / 2; x++) {
          ink.set(x, y, false);
        }
      }
    }
  }

  private static void eraseAcross(
      Ink before, Ink ink, int along, double middle, double width, boolean upright) {
    int from = (int) Math.floor(middle);
    int reach = (int) Math.ceil(width / 2) + 1;
    for (int nudge = 1; !at(before, along, from, upright) && nudge <= reach; nudge++) {
      if (at(before, along, from - nudge, upright)) {
        from -= nudge;
      } else if (at(before, along, from + nudge, upright)) {
        from += nudge;
      }
    }
    int start = from;
    while (at(before, along, start - 1, upright) && from - start < 4 * reach) {
      start--;
    }
    int end = from;
    while (at(before, along, end + 1, upright) && end - from < 4 * reach) {
      end++;
    }
    if (end - start + 1 <= width + 2.5) {
      for (int i = start; i <= end; i++) {
        if (upright) {
          ink.set(i, along, false);
        } else {
          ink.set(along, i, false);
        }
      }
    }
  }

  private static boolean at(Ink ink, int along, int across, boolean upright) {
    return upright ? ink.at(across, along) : ink.at(along, across);
  }
}
