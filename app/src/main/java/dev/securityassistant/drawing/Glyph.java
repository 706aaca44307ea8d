package dev.securityassistant.drawing;

import org.jspecify.annotations.Nullable;

/**
 * One letter as the file places it, on the page as viewed.
 *
 * @param text one or more characters
 * @param x start of the baseline, points from the left
 * @param y start of the baseline, points from the top
 * @param dx unit vector along the baseline
 * @param dy unit vector along the baseline
 * @param advance width along the baseline in points
 * @param size height of the type in points
 */
record Glyph(
    String text,
    double x,
    double y,
    double dx,
    double dy,
    double advance,
    double size,
    int color,
    @Nullable String layer,
    Origin origin,
    int order) {

  /** Distance of a point along this glyph's baseline from its start. */
  double along(double px, double py) {
    return (px - x) * dx + (py - y) * dy;
  }

  /** Distance of a point from this glyph's baseline, positive below it. */
  double across(double px, double py) {
    return (px - x) * -dy + (py - y) * dx;
  }

  double endX() {
    return x + dx * advance;
  }

  double endY() {
    return y + dy * advance;
  }

  boolean blank() {
    return text.isBlank();
  }

  /** This letter on a page that is turned. */
  Glyph turned(Turn turn) {
    double toX = turn.readX(x, y);
    double toY = turn.readY(x, y);
    return new Glyph(
        text,
        toX,
        toY,
        turn.readX(x + dx, y + dy) - toX,
        turn.readY(x + dx, y + dy) - toY,
        advance,
        size,
        color,
        layer,
        origin,
        order);
  }
}
