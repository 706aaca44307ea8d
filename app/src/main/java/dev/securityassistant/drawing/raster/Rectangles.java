package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds rectangles among straight strokes: two level and two upright ones that meet at four
 * corners. Gives the square cells of clusters and the outlines of all other boxes; a box that
 * square cells tile, and a part of a larger box that shares a side with it, is not given.
 */
public final class Rectangles {

  private final List<Stroke> level;
  private final List<Stroke> upright;
  private final double near;
  private final double largestCell;
  private final int reach;

  /**
   * @param near how far apart strokes may end and still meet, pixels
   * @param largestCell longest side of a cell, pixels; 0 for no cells
   * @param reach how many crossings away the sides of one rectangle may be
   */
  public Rectangles(StraightStrokes strokes, double near, double largestCell, int reach) {
    this.level = strokes.level();
    this.upright = strokes.upright();
    this.near = near;
    this.largestCell = largestCell;
    this.reach = reach;
  }

  /** Two crossing strokes. */
  private record Corner(int level, int upright) {}

  /** The rectangles, larger ones first. */
  public List<Rect> find() {
    List<List<Corner>> onLevel = new ArrayList<>();
    List<List<Corner>> onUpright = new ArrayList<>();
    upright.forEach(s -> onUpright.add(new ArrayList<>()));
    for (int i = 0; i < level.size(); i++) {
      List<Corner> row = new ArrayList<>();
      for (int j = 0; j < upright.size(); j++) {
        if (meet(level.get(i), upright.get(j))) {
          Corner corner = new Corner(i, j);
          row.add(corner);
          onUpright.get(j).add(corner);
        }
      }
      row.sort(Comparator.comparingDouble(c -> upright.get(c.upright).x0()));
      onLevel.add(row);
    }
    onUpright.forEach(
        column -> column.sort(Comparator.comparingDouble(c -> level.get(c.level).y0())));
    return chosen(all(onLevel, onUpright));
  }

  private boolean meet(Stroke h, Stroke v) {
    return v.x0() >= h.x0() - near
        && v.x0() <= h.x1() + near
        && h.y0() >= v.y0() - near
        && h.y0() <= v.y1() + near;
  }

  private List<Rect> all(List<List<Corner>> onLevel, List<List<Corner>> onUpright) {
    List<Rect> rects = new ArrayList<>();
    for (List<Corner> row : onLevel) {
      for (int a = 0; a < row.size(); a++) {
        Corner corner = row.get(a);
        List<Corner> column = onUpright.get(corner.upright);
        int from = column.indexOf(corner);
        for (int down = from + 1; down < Math.min(column.size(), from + reach); down++) {
          int bottom = column.get(down).level;
          for (int b = a + 1; b < Math.min(row.size(), a + reach); b++) {
            int right = row.get(b).upright;
            if (meet(level.get(bottom), upright.get(right))) {
              add(rects, corner, bottom, right);
            }
          }
        }
      }
    }
    return rects;
  }

  private void add(List<Rect> rects, Corner corner, int bottom, int right) {
    Stroke top = level.get(corner.level);
    Stroke left = upright.get(corner.upright);
    Stroke low = level.get(bottom);
    Stroke far = upright.get(right);
    double x0 = (left.x0() + left.x1()) / 2;
    double x1 = (far.x0() + far.x1()) / 2;
    double y0 = at(top, (x0 + x1) / 2);
    double y1 = at(low, (x0 + x1) / 2);
    double width = (top.width() + left.width() + low.width() + far.width()) / 4;
    if (x1 - x0 > 2.5 * near && y1 - y0 > 2.5 * near) {
      rects.add(new Rect(x0, y0, x1, y1, width));
    }
  }

  private static double at(Stroke level, double x) {
    double t = Math.clamp((x - level.x0()) / Math.max(1, level.x1() - level.x0()), 0, 1);
    return level.y0() + t * (level.y1() - level.y0());
  }

  private List<Rect> chosen(List<Rect> all) {
    all.sort(Comparator.comparingDouble(Rect::area));
    List<Rect> cells = new ArrayList<>();
    for (Rect r : all) {
      if (r.square() && Math.max(r.width(), r.height()) <= largestCell && !tiled(r, cells)) {
        cells.add(r);
      }
    }
    List<Rect> boxes = new ArrayList<>(cells);
    List<Rect> outlines = new ArrayList<>();
    for (Rect r : all.reversed()) {
      if (boxes.contains(r) || tiled(r, cells) || outlines.stream().anyMatch(o -> part(r, o))) {
        continue;
      }
      if (cells.stream().noneMatch(c -> part(r, c))) {
        outlines.add(r);
      }
    }
    boxes.addAll(outlines);
    boxes.sort(Comparator.comparingDouble(Rect::area).reversed());
    return boxes;
  }

  /** Whether cells fill a rectangle. */
  private boolean tiled(Rect r, List<Rect> cells) {
    double area = 0;
    int n = 0;
    for (Rect c : cells) {
      if (r.holds(c, near) && c.area() < 0.8 * r.area() && c.area() > 0.05 * r.area()) {
        area += c.area();
        n++;
      }
    }
    return n >= 2 && area > 0.8 * r.area();
  }

  /** Whether a rectangle lies in another and shares a side or is the same. */
  private boolean part(Rect r, Rect of) {
    return of.holds(r, near)
        && (Math.abs(r.x0() - of.x0()) <= near
            || Math.abs(r.x1() - of.x1()) <= near
            || Math.abs(r.y0() - of.y0()) <= near
            || Math.abs(r.y1() - of.y1()) <= near);
  }
}
