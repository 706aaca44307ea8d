package dev.securityassistant.schedule;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Paint;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds framed tags of a scan by their lettering alone, as their frames may not have come out
 * whole: lines of the pattern, in the ink of the frame, with whatever frames stand around them.
 */
final class PrintedTags {

  private static final double WIDEST_GAP = 3;

  private final Sheet sheet;
  private final Polyline frame;
  private final List<TextLine> lines;

  PrintedTags(Sheet sheet, Polyline frame, List<TextLine> lines) {
    this.sheet = sheet;
    this.frame = frame;
    this.lines = lines;
  }

  List<Tag> find(TagPattern pattern, Predicate<Box> excluded) {
    List<TextLine> upright =
        lines.stream()
            .filter(TextLine::upright)
            .filter(l -> !excluded.test(l.box()))
            .filter(l -> Paint.alike(l.color(), frame.paint().color()))
            .sorted(Comparator.comparingDouble(l -> l.box().x0()))
            .toList();
    List<Tag> tags = new ArrayList<>();
    for (TextLine line : upright) {
      StringBuilder text = new StringBuilder(line.text());
      Box box = line.box();
      double quality = line.quality();
      Tag found = tag(text.toString(), box, quality, pattern);
      for (TextLine next : upright) {
        double gap = next.box().x0() - box.x1();
        if (gap > 0
            && gap < WIDEST_GAP * line.size()
            && Math.abs(next.box().centerY() - line.box().centerY()) < 0.5 * line.size()) {
          text.append(' ').append(next.text());
          box = box.union(next.box());
          quality = Math.min(quality, next.quality());
          Tag longer = tag(text.toString(), box, quality, pattern);
          found = longer == null ? found : longer;
        }
      }
      if (found != null) {
        tags.add(found);
      }
    }
    return tags;
  }

  private @org.jspecify.annotations.Nullable Tag tag(
      String text, Box box, double quality, TagPattern pattern) {
    String printed = TagRepair.repaired(text, pattern);
    String id = pattern.id(printed);
    return id == null ? null : new Tag(id, printed, framed(box), quality, Tag.Source.LEGEND, text);
  }

  /** The box with all frames of about the sample's height that hold part of the lettering. */
  private Box framed(Box lettering) {
    Box framed = lettering;
    double height = frame.box().height();
    for (Polyline line : sheet.lines()) {
      Box b = line.box();
      if (b.width() < 2 * frame.box().width()
          && b.height() < 1.6 * height
          && b.overlap(lettering) > 0.1 * lettering.area()
          && line.isLoop(0.5)) {
        framed = framed.union(b);
      }
    }
    Box own = frame.box();
    boolean cut = framed.height() < 0.8 * own.height() * framed.width() / own.width();
    return cut
        ? new Box(
            framed.x0(),
            framed.y0(),
            framed.x1(),
            framed.y0() + own.height() * framed.width() / own.width())
        : framed;
  }
}
