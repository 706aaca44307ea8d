package dev.securityassistant.drawing.layer;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Markup;
import dev.securityassistant.drawing.Picture;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Turn;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.raster.Projection;

/** Brings what stands on a page from one system of coordinates into another, in points. */
final class Transfer {

  private final Place place;

  private Transfer(Place place) {
    this.place = place;
  }

  /** Where a point comes to lie. */
  private interface Place {

    double x(double x, double y);

    double y(double x, double y);
  }

  /** From the reading coordinates of one turn of a page into those of another. */
  static Transfer between(Turn from, Turn to) {
    return new Transfer(
        new Place() {
          @Override
          public double x(double x, double y) {
            return to.readX(from.viewX(x, y), from.viewY(x, y));
          }

          @Override
          public double y(double x, double y) {
            return to.readY(from.viewX(x, y), from.viewY(x, y));
          }
        });
  }

  /** As a projection leads. */
  static Transfer by(Projection projection) {
    return new Transfer(
        new Place() {
          @Override
          public double x(double x, double y) {
            return projection.x(x, y);
          }

          @Override
          public double y(double x, double y) {
            return projection.y(x, y);
          }
        });
  }

  /** The same word; its letters keep their form and turn and grow with the page. */
  Word word(Word word) {
    Box box = word.box();
    double x = place.x(box.centerX(), box.centerY());
    double y = place.y(box.centerX(), box.centerY());
    double angle = Math.toRadians(word.angle());
    double nextX = box.centerX() + Math.cos(angle);
    double nextY = box.centerY() + Math.sin(angle);
    double dx = place.x(nextX, nextY) - x;
    double dy = place.y(nextX, nextY) - y;
    double scale = Math.hypot(dx, dy);
    double turned = Math.toDegrees(Math.atan2(dy, dx));
    boolean swapped = Math.round((turned - word.angle()) / 90) % 2 != 0;
    double halfWidth = scale * (swapped ? box.height() : box.width()) / 2;
    double halfHeight = scale * (swapped ? box.width() : box.height()) / 2;
    return new Word(
        word.text(),
        new Box(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight),
        turned,
        word.size() * scale,
        word.color(),
        word.layer(),
        word.origin(),
        word.order(),
        word.quality(),
        word.claimed());
  }

  /** The same line; its pen stays as wide. */
  Polyline line(Polyline line) {
    float[] points = new float[2 * line.size()];
    for (int i = 0; i < line.size(); i++) {
      points[2 * i] = (float) place.x(line.x(i), line.y(i));
      points[2 * i + 1] = (float) place.y(line.x(i), line.y(i));
    }
    return new Polyline(points, line.closed(), line.curved(), line.paint(), line.order());
  }

  /** The same picture, in the smallest upright box around it. */
  Picture picture(Picture picture) {
    return new Picture(
        box(picture.box()), picture.pixelWidth(), picture.pixelHeight(), picture.order());
  }

  /** The same annotation, in the smallest upright box around it. */
  Markup markup(Markup markup) {
    return new Markup(
        markup.kind(), markup.contents(), markup.subject(), markup.columns(), box(markup.box()));
  }

  private Box box(Box box) {
    return corner(box.x0(), box.y0(), box.x1(), box.y1())
        .union(corner(box.x1(), box.y0(), box.x0(), box.y1()));
  }

  private Box corner(double ax, double ay, double bx, double by) {
    return Box.of(place.x(ax, ay), place.y(ax, ay), place.x(bx, by), place.y(bx, by));
  }
}
