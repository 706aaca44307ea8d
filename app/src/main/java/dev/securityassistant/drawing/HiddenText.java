package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts what a page places into what shows and what does not: letters without paint, letters and
 * lines under the picture that is the page, white letters on it. A copier's recognition hides its
 * text in these ways behind a scan.
 *
 * @param visible the letters that show, in painting order
 * @param hidden the letters that do not
 * @param lines the lines that show
 */
record HiddenText(List<Glyph> visible, List<Glyph> hidden, List<Polyline> lines) {

  private static final double WHITE = 0.97;

  HiddenText {
    visible = List.copyOf(visible);
    hidden = List.copyOf(hidden);
    lines = List.copyOf(lines);
  }

  /** On a page that is no picture: only letters without paint are hidden. */
  static HiddenText none(PageContent content) {
    return new HiddenText(content.glyphs(), content.invisible(), content.lines());
  }

  /** On a page of which most is a picture. */
  static HiddenText under(PageContent content) {
    List<Glyph> visible = new ArrayList<>();
    List<Glyph> hidden = new ArrayList<>(content.invisible());
    for (Glyph glyph : content.glyphs()) {
      double x = (glyph.x() + glyph.endX()) / 2;
      double y = (glyph.y() + glyph.endY()) / 2;
      boolean white = Paint.luminance(glyph.color()) > WHITE && isOnPicture(content, x, y);
      (white || isUnder(content.papers(), new Box(x, y, x, y), glyph.order()) ? hidden : visible)
          .add(glyph);
    }
    List<Polyline> lines =
        content.lines().stream()
            .filter(l -> !isUnder(content.papers(), l.box(), l.order()))
            .toList();
    return new HiddenText(visible, hidden, lines);
  }

  private static boolean isUnder(List<Cover> papers, Box mark, int order) {
    return papers.stream().anyMatch(p -> p.order() > order && p.box().contains(mark));
  }

  private static boolean isOnPicture(PageContent content, double x, double y) {
    return content.pictures().stream().anyMatch(p -> p.box().contains(x, y));
  }
}
