package dev.securityassistant.testkit.sheet;

import dev.securityassistant.testkit.paper.Canvas;
import dev.securityassistant.testkit.paper.Face;
import dev.securityassistant.testkit.paper.Lettering;
import dev.securityassistant.testkit.paper.Pen;
import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import dev.securityassistant.testkit.security.Symbol;
import dev.securityassistant.testkit.security.Tag;
import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A legend in a box: heading, a sample of the tag, groups with rows of symbol and text.
 *
 * @param columns 1 or 2
 * @param tag null where doors carry no framed tag
 * @param tagSample fields of the sample
 * @param tagText what the legend says about the tag
 */
public record Legend(
    String heading,
    List<Symbol> symbols,
    int columns,
    @Nullable Tag tag,
    List<String> tagSample,
    String tagText) {

  public Legend {
    symbols = List.copyOf(symbols);
    tagSample = List.copyOf(tagSample);
  }

  /**
   * Draws the legend from the top of the area.
   *
   * @param cell size of a sample in points
   * @return what it covers
   */
  public Rect draw(Canvas canvas, Rect area, double cell, double s, Color colour) {
    Lettering head = new Lettering(Face.SANS_BOLD, 7 * s, Color.BLACK);
    canvas.text(head, area.x() + 5 * s, area.y() + 11 * s, heading);
    double y = area.y() + 20 * s;
    if (tag != null) {
      y = sample(canvas, area, tag, y, s, colour);
    }
    Map<String, List<Symbol>> groups = new LinkedHashMap<>();
    symbols.forEach(symbol ->
        groups.computeIfAbsent(symbol.group(), k -> new java.util.ArrayList<>()).add(symbol));
    for (Map.Entry<String, List<Symbol>> group : groups.entrySet()) {
      canvas.text(head.sized(5.4 * s), area.x() + 5 * s, y + 4 * s, group.getKey());
      y += 9 * s;
      y = rows(canvas, area, group.getValue(), y, cell, s, colour);
    }
    Rect box = new Rect(area.x(), area.y(), area.w(), y - area.y());
    canvas.rect(Pen.of(Color.BLACK, 0.8), box);
    return box;
  }

  private double sample(Canvas canvas, Rect area, Tag frame, double y, double s, Color colour) {
    double size = 5 * s;
    double w = frame.width(canvas, tagSample, size);
    Rect spot = new Rect(area.x() + 6 * s, y, w, frame.height(size));
    frame.draw(canvas, spot, tagSample, size, colour);
    Lettering text = new Lettering(Face.SANS, 4.6 * s, Color.BLACK);
    double x = spot.right() + 6 * s;
    double bottom = Words.wrapped(canvas, text, x, y + 5 * s, area.right() - x - 4 * s, tagText);
    return Math.max(spot.bottom(), bottom) + 6 * s;
  }

  private double rows(
      Canvas canvas,
      Rect area,
      List<Symbol> group,
      double top,
      double cell,
      double s,
      Color colour) {
    Lettering text = new Lettering(Face.SANS, 4.6 * s, Color.BLACK);
    double wide = area.w() / columns;
    int deep = (group.size() + columns - 1) / columns;
    double y = top;
    for (int row = 0; row < deep; row++) {
      double next = y + cell * 1.25 + 2.5 * s;
      for (int column = 0; column < columns; column++) {
        int index = column * deep + row;
        if (index >= group.size()) {
          continue;
        }
        Symbol symbol = group.get(index);
        double x = area.x() + column * wide + 6 * s;
        Point at = new Point(x + cell / 2, y + cell / 2);
        symbol.glyph().draw(canvas.at(at, cell, 0, false), cell, symbol.sample(), colour);
        double left = x + cell + 6 * s;
        double bottom =
            Words.wrapped(
                canvas,
                text,
                left,
                y + cell / 2 + 1.6 * s,
                area.x() + (column + 1) * wide - left - 2 * s,
                symbol.meaning());
        next = Math.max(next, bottom + 2 * s);
      }
      y = next;
    }
    return y + 2 * s;
  }
}
