package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.lettering.Grain;
import dev.securityassistant.drawing.raster.Blobs;
import dev.securityassistant.drawing.raster.ClosedShapes;
import dev.securityassistant.drawing.raster.Curve;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.LineJoiner;
import dev.securityassistant.drawing.raster.LineTracer;
import dev.securityassistant.drawing.raster.Part;
import dev.securityassistant.drawing.raster.Parts;
import dev.securityassistant.drawing.raster.Rect;
import dev.securityassistant.drawing.raster.Rectangles;
import dev.securityassistant.drawing.raster.StraightStrokes;
import dev.securityassistant.drawing.raster.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What is drawn on a page: frames, straight lines, areas, other lines. Ink that turns out not to be
 * lettering is traced afterwards.
 */
final class Layer {

  private static final int FAR = 14;
  private static final int NEARBY = 4;
  private static final double BAR_EDGE = 3;

  private final Grain grain;
  private final ToDoubleFunction<Curve> shade;
  private final int middle;
  private final List<Part> letters = new ArrayList<>();
  private final List<Curve> curves = new ArrayList<>();

  /**
   * @param work ink too large for letters; used up
   * @param pale areas of pale ink
   * @param shade how dark a curve is, 0 to 255
   * @param middle curves darker than this are black, others grey
   */
  Layer(Ink work, Ink pale, Grain grain, ToDoubleFunction<Curve> shade, int middle) {
    this.grain = grain;
    this.shade = shade;
    this.middle = middle;
    draw(work, pale);
  }

  boolean isBlack(Curve curve) {
    return shade.applyAsDouble(curve) < middle;
  }

  /** Parts that may be letters that touch lines. */
  List<Part> letters() {
    return letters;
  }

  /** What is drawn. */
  List<Curve> curves() {
    return curves;
  }

  /** Traces a part that is no letter. */
  void trace(Part part) {
    Ink own = part.alone(2);
    Ink solid = Blobs.in(own, grain.solid());
    Ink rest = own.copy();
    rest.remove(solid);
    for (Curve curve : Blobs.outlines(solid, grain.speck())) {
      curves.add(moved(curve, part.x0() - 2, part.y0() - 2));
    }
    LineTracer tracer = new LineTracer(1.0, grain.near());
    for (Part piece : Parts.of(rest, grain.speck())) {
      for (Curve curve : tracer.trace(piece)) {
        curves.add(moved(curve, part.x0() - 2, part.y0() - 2));
      }
    }
  }

  private static Curve moved(Curve curve, double dx, double dy) {
    double[] points = curve.points().clone();
    for (int i = 0; i < points.length; i += 2) {
      points[i] += dx;
      points[i + 1] += dy;
    }
    return new Curve(points, curve.closed(), curve.curved(), curve.filled(), curve.width());
  }

  private void draw(Ink work, Ink pale) {
    Ink solid = Blobs.in(work, grain.solid());
    solid.add(pale);
    traceAreas(solid);
    for (ClosedShapes.Found shape :
        new ClosedShapes(work, grain.smallestFrame(), grain.largestFrame()).find()) {
      if (shape.round() || shape.frame().size() >= 6) {
        curves.add(shape.frame());
        eraseRing(work, shape);
      }
    }
    work.remove(solid);
    StraightStrokes found = StraightStrokes.in(work, grain.stroke(), grain.thickest());
    found.eraseFrom(work);
    List<Stroke> pieces = new ArrayList<>();
    traceLoose(work, pieces);
    StraightStrokes strokes = found.with(pieces);
    List<Rect> rects = rectangles(strokes);
    rects.forEach(r -> curves.add(Curve.of(r)));
    for (Stroke stroke : strokes.level()) {
      addUnlessSide(stroke, rects);
    }
    for (Stroke stroke : strokes.upright()) {
      addUnlessSide(stroke, rects);
    }
  }

  /** Walls that are filled hang together all over a page: they are taken bar by bar. */
  private void traceAreas(Ink solid) {
    StraightStrokes bars = StraightStrokes.in(solid, grain.shortestBar(), grain.thickestBar());
    Ink rest = solid.copy();
    for (List<Stroke> direction : List.of(bars.level(), bars.upright())) {
      direction.forEach(bar -> curves.add(Curve.area(bar)));
    }
    bars.wider(BAR_EDGE).cutFrom(rest);
    curves.addAll(Blobs.outlines(rest, grain.speck() * 4));
  }

  private List<Rect> rectangles(StraightStrokes strokes) {
    List<Rect> rects =
        new ArrayList<>(
            new Rectangles(strokes.only(s -> isBlack(Curve.of(s))), grain.near(), grain.cell(), FAR)
                .find());
    rects.addAll(
        new Rectangles(strokes.only(s -> !isBlack(Curve.of(s))), grain.near(), 0, NEARBY).find());
    return rects;
  }

  /** Traces what is left; level and upright pieces go to {@code straight}. */
  private void traceLoose(Ink work, List<Stroke> straight) {
    LineTracer tracer = new LineTracer(1.0, grain.near());
    List<Curve> loose = new ArrayList<>();
    for (Part part : Parts.of(work, grain.speck())) {
      if (part.length() <= grain.letter() * 2 / 3
          && part.height() >= grain.lowest()
          && part.width() >= 2
          && part.density() < 0.7) {
        letters.add(part);
      } else {
        loose.addAll(tracer.trace(part));
      }
    }
    for (Curve curve : LineJoiner.join(loose, grain.thickest())) {
      double[] p = curve.points();
      Stroke stroke = curve.size() == 2 ? new Stroke(p[0], p[1], p[2], p[3], curve.width()) : null;
      if (stroke != null && StraightStrokes.isStraight(stroke)) {
        straight.add(stroke);
      } else {
        curves.add(curve);
      }
    }
  }

  private static void eraseRing(Ink work, ClosedShapes.Found found) {
    int reach = (int) Math.ceil(found.frame().width()) + 1;
    Part hole = found.inside();
    Ink ring = hole.alone(reach).widened(reach);
    for (int y = 0; y < ring.height(); y++) {
      for (int x = 0; x < ring.width(); x++) {
        if (ring.at(x, y)) {
          work.set(x + hole.x0() - reach, y + hole.y0() - reach, false);
        }
      }
    }
  }

  private void addUnlessSide(Stroke s, List<Rect> rects) {
    double near = grain.near();
    for (Rect r : rects) {
      boolean upright = Math.abs(s.x1() - s.x0()) < Math.abs(s.y1() - s.y0());
      boolean inside =
          Math.min(s.x0(), s.x1()) >= r.x0() - near
              && Math.max(s.x0(), s.x1()) <= r.x1() + near
              && Math.min(s.y0(), s.y1()) >= r.y0() - near
              && Math.max(s.y0(), s.y1()) <= r.y1() + near;
      double x = (s.x0() + s.x1()) / 2;
      double y = (s.y0() + s.y1()) / 2;
      boolean side =
          upright
              ? Math.min(Math.abs(x - r.x0()), Math.abs(x - r.x1())) <= near
              : Math.min(Math.abs(y - r.y0()), Math.abs(y - r.y1())) <= near;
      if (inside && side) {
        return;
      }
    }
    curves.add(Curve.of(s));
  }
}
