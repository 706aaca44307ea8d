package dev.securityassistant.testkit.paper;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * Draws on one page in viewed points, origin at the top left. {@link #at} gives a canvas with its
 * own origin, scale, angle and mirror on the same page; text stays upright there, as drafting
 * programs keep it. Pens and letters are never scaled thinner: a pen's width is always in points.
 */
public final class Canvas {

  private static final double KAPPA = 0.5522847498;

  private final Operators out;
  private final Fonts fonts;
  private final double pageHeight;
  private final AffineTransform at;

  Canvas(Operators out, Fonts fonts, double pageHeight, AffineTransform at) {
    this.out = out;
    this.fonts = fonts;
    this.pageHeight = pageHeight;
    this.at = at;
  }

  /**
   * A canvas on the same page whose origin is {@code origin}.
   *
   * @param degrees turn, clockwise as viewed
   */
  public Canvas at(Point origin, double scale, double degrees, boolean mirrored) {
    AffineTransform inner = new AffineTransform(at);
    inner.translate(origin.x(), origin.y());
    inner.rotate(Math.toRadians(degrees));
    inner.scale(mirrored ? -scale : scale, scale);
    return new Canvas(out, fonts, pageHeight, inner);
  }

  public void line(Pen pen, double x0, double y0, double x1, double y1) {
    polyline(pen, List.of(new Point(x0, y0), new Point(x1, y1)));
  }

  public void polyline(Pen pen, List<Point> points) {
    pick(pen);
    trace(points);
    out.raw("S");
  }

  public void polygon(Pen pen, List<Point> points) {
    pick(pen);
    trace(points);
    out.raw("s");
  }

  public void fill(Color colour, List<Point> points) {
    out.colour(colour, false);
    trace(points);
    out.raw("f");
  }

  public void rect(Pen pen, Rect r) {
    polygon(pen, corners(r));
  }

  public void fill(Color colour, Rect r) {
    fill(colour, corners(r));
  }

  public void circle(Pen pen, double cx, double cy, double radius) {
    pick(pen);
    arcs(cx, cy, radius, 0, 360);
    out.raw("s");
  }

  public void disc(Color colour, double cx, double cy, double radius) {
    out.colour(colour, false);
    arcs(cx, cy, radius, 0, 360);
    out.raw("f");
  }

  /** An arc from {@code start} degrees through {@code sweep} degrees, clockwise as viewed. */
  public void arc(Pen pen, double cx, double cy, double radius, double start, double sweep) {
    pick(pen);
    arcs(cx, cy, radius, start, sweep);
    out.raw("S");
  }

  /** A rectangle with round corners; half its height as radius makes a capsule. */
  public void roundRect(Pen pen, Rect r, double radius) {
    pick(pen);
    double k = radius * (1 - KAPPA);
    move(r.x() + radius, r.y());
    to(r.right() - radius, r.y());
    curve(r.right() - k, r.y(), r.right(), r.y() + k, r.right(), r.y() + radius);
    to(r.right(), r.bottom() - radius);
    curve(r.right(), r.bottom() - k, r.right() - k, r.bottom(), r.right() - radius, r.bottom());
    to(r.x() + radius, r.bottom());
    curve(r.x() + k, r.bottom(), r.x(), r.bottom() - k, r.x(), r.bottom() - radius);
    to(r.x(), r.y() + radius);
    curve(r.x(), r.y() + k, r.x() + k, r.y(), r.x() + radius, r.y());
    out.raw("s");
  }

  /** Writes text with its baseline starting at the point; returns its width in points. */
  public double text(Lettering lettering, double x, double y, String text) {
    write(lettering, x, y, 0, text);
    return width(lettering, text);
  }

  public void textRight(Lettering lettering, double x, double y, String text) {
    write(lettering, x - width(lettering, text), y, 0, text);
  }

  /** Writes text whose middle lies on the point. */
  public void centred(Lettering lettering, double x, double y, String text) {
    centred(lettering, x, y, 0, text);
  }

  /**
   * Writes text whose middle lies on the point.
   *
   * @param degrees turn, clockwise as viewed; -90 reads upwards
   */
  public void centred(Lettering lettering, double x, double y, double degrees, String text) {
    double back = width(lettering, text) / 2;
    double down = lettering.size() * 0.36;
    double a = Math.toRadians(degrees);
    double scale = scale();
    double dx = (-back * Math.cos(a) - down * Math.sin(a)) / scale;
    double dy = (-back * Math.sin(a) + down * Math.cos(a)) / scale;
    Point2D p = at.transform(new Point2D.Double(x, y), null);
    show(lettering, p.getX() + dx * scale, p.getY() + dy * scale, degrees, text);
  }

  /** Width of the text in points. */
  public double width(Lettering lettering, String text) {
    return fonts.width(lettering, text);
  }

  /** Draws what follows in this layer until {@link #leaveLayer}. */
  public void enterLayer(Layer layer) {
    out.raw("/OC /" + layer.key() + " BDC");
  }

  public void leaveLayer() {
    out.raw("EMC");
  }

  /** Nothing drawn before {@link #unclip} shows outside the rectangle. */
  public void clip(Rect r) {
    out.raw("q");
    trace(corners(r));
    out.raw("h W n");
  }

  public void unclip() {
    out.raw("Q");
  }

  private void write(Lettering lettering, double x, double y, double degrees, String text) {
    Point2D p = at.transform(new Point2D.Double(x, y), null);
    show(lettering, p.getX(), p.getY(), degrees, text);
  }

  private void show(Lettering lettering, double x, double y, double degrees, String text) {
    double a = Math.toRadians(-degrees);
    out.raw("BT").colour(lettering.colour(), false);
    out.raw("/" + lettering.face().name() + " " + lettering.size() + " Tf");
    out.op("Tm", Math.cos(a), Math.sin(a), -Math.sin(a), Math.cos(a), x, pageHeight - y);
    out.show(fonts.encode(lettering.face(), text)).raw("ET");
  }

  private void pick(Pen pen) {
    out.colour(pen.colour(), true).op("w", pen.width()).dash(pen.dash());
  }

  private void trace(List<Point> points) {
    for (int i = 0; i < points.size(); i++) {
      Point p = points.get(i);
      if (i == 0) {
        move(p.x(), p.y());
      } else {
        to(p.x(), p.y());
      }
    }
  }

  private void arcs(double cx, double cy, double r, double start, double sweep) {
    int pieces = Math.max(1, (int) Math.ceil(Math.abs(sweep) / 90 - 1e-9));
    double step = Math.toRadians(sweep / pieces);
    double k = 4.0 / 3 * Math.tan(step / 4);
    double a = Math.toRadians(start);
    move(cx + r * Math.cos(a), cy + r * Math.sin(a));
    for (int i = 0; i < pieces; i++, a += step) {
      double b = a + step;
      curve(
          cx + r * (Math.cos(a) - k * Math.sin(a)),
          cy + r * (Math.sin(a) + k * Math.cos(a)),
          cx + r * (Math.cos(b) + k * Math.sin(b)),
          cy + r * (Math.sin(b) - k * Math.cos(b)),
          cx + r * Math.cos(b),
          cy + r * Math.sin(b));
    }
  }

  private void move(double x, double y) {
    Point2D p = at.transform(new Point2D.Double(x, y), null);
    out.op("m", p.getX(), pageHeight - p.getY());
  }

  private void to(double x, double y) {
    Point2D p = at.transform(new Point2D.Double(x, y), null);
    out.op("l", p.getX(), pageHeight - p.getY());
  }

  private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
    double[] p = {x1, y1, x2, y2, x3, y3};
    at.transform(p, 0, p, 0, 3);
    out.op("c", p[0], pageHeight - p[1], p[2], pageHeight - p[3], p[4], pageHeight - p[5]);
  }

  private double scale() {
    return Math.sqrt(Math.abs(at.getDeterminant()));
  }

  private static List<Point> corners(Rect r) {
    return List.of(
        new Point(r.x(), r.y()),
        new Point(r.right(), r.y()),
        new Point(r.right(), r.bottom()),
        new Point(r.x(), r.bottom()));
  }
}
