package dev.securityassistant.schedule.explain;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Turn;
import dev.securityassistant.schedule.shape.Point;
import java.io.IOException;
import java.util.Locale;

/**
 * Writes SVG elements of one sheet: takes reading coordinates and turns them to the page as viewed.
 * All text is escaped, so nothing a drawing says becomes markup.
 */
final class SvgCanvas {

  private final Appendable out;
  private final Turn turn;
  private String color = "#000000";

  SvgCanvas(Appendable out, Turn turn) {
    this.out = out;
    this.turn = turn;
  }

  /** Opens the document; one unit is a point. */
  void open(String title) throws IOException {
    String w = number(turn.viewWidth());
    String h = number(turn.viewHeight());
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%spt\" height=\"%spt\" viewBox=\"0 0 %s %s\" font-family=\"sans-serif\">\n"
            .formatted(w, h, w, h));
    out.append("<title>").append(escaped(title)).append("</title>\n");
    out.append("<rect width=\"%s\" height=\"%s\" fill=\"#fff\"/>\n".formatted(w, h));
  }

  void close() throws IOException {
    out.append("</svg>\n");
  }

  /**
   * Opens a layer.
   *
   * @param textColor of what {@link #letters} and {@link #box} write in it
   * @param style attributes as they stand in the element
   */
  void layer(String id, String textColor, String style) throws IOException {
    color = textColor;
    out.append("<g id=\"%s\" %s>\n".formatted(id, style));
  }

  void end() throws IOException {
    out.append("</g>\n");
  }

  /** A box with a text over it and the same text on hovering. */
  void box(Box read, String text) throws IOException {
    Box b = turn.toView(read);
    out.append(
        "<g><title>%s</title><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
            .formatted(
                escaped(text),
                number(b.x0()),
                number(b.y0()),
                number(b.width()),
                number(b.height())));
    letters(b.x0(), b.y0() - 0.8, text);
    out.append("</g>\n");
  }

  /** A line between two points, with the text on hovering. */
  void line(Point from, Point to, String text) throws IOException {
    Point a = viewed(from.x(), from.y());
    Point b = viewed(to.x(), to.y());
    out.append(
        "<g><title>%s</title><path d=\"M%s %sL%s %s\"/></g>\n"
            .formatted(escaped(text), number(a.x()), number(a.y()), number(b.x()), number(b.y())));
  }

  /** A ring around a point, with the text on hovering. */
  void ring(Point center, double radius, String text) throws IOException {
    Point c = viewed(center.x(), center.y());
    out.append(
        "<g><title>%s</title><circle cx=\"%s\" cy=\"%s\" r=\"%s\"/></g>\n"
            .formatted(escaped(text), number(c.x()), number(c.y()), number(radius)));
  }

  /** A line of the drawing. */
  void path(Polyline line) throws IOException {
    out.append("<path d=\"");
    for (int i = 0; i < line.size(); i++) {
      Point p = viewed(line.x(i), line.y(i));
      out.append(i == 0 ? "M" : "L").append(number(p.x())).append(' ').append(number(p.y()));
    }
    out.append(line.closed() ? "Z\"/>\n" : "\"/>\n");
  }

  /** Lettering of the drawing at its place, as wide as it is there. */
  void word(String text, Box read, double angle) throws IOException {
    Box b = turn.toView(read);
    double turned = angle - 90.0 * turn.quarters();
    boolean upright = Math.abs(Math.sin(Math.toRadians(turned))) < 0.5;
    double length = upright ? b.width() : b.height();
    double size = upright ? b.height() : b.width();
    out.append(
        "<text transform=\"translate(%s %s) rotate(%s)\" font-size=\"%s\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\" text-anchor=\"middle\" dominant-baseline=\"central\">%s</text>\n"
            .formatted(
                number(b.centerX()),
                number(b.centerY()),
                number(turned),
                number(1.35 * size),
                number(length),
                escaped(text)));
  }

  /** A line of text on the page as viewed. */
  void letters(double x, double y, String text) throws IOException {
    out.append(
        "<text x=\"%s\" y=\"%s\" fill=\"%s\" stroke=\"none\">%s</text>"
            .formatted(number(x), number(y), color, escaped(text)));
  }

  private Point viewed(double x, double y) {
    Box at = turn.toView(new Box(x, y, x, y));
    return new Point(at.x0(), at.y0());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** The text for use in elements and attributes; what XML cannot hold becomes U+FFFD. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(allowed(c) ? c : 0xFFFD);
          }
        });
    return safe.toString();
  }

  /** Characters of XML 1.0, section 2.2. */
  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
