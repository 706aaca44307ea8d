package dev.securityassistant.schedule.legend;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.schedule.shape.Shape;
import dev.securityassistant.schedule.text.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds where legends stand on a sheet: under a heading that says so, in the box drawn around it or
 * down to where its rows end.
 */
public final class LegendFinder {

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(.*\\b(legend|symbols?|symbology)\\b.*|(drawing |symbol |security )?key( to symbols)?|abbreviations( and symbols)?|device (key|list|types|codes))\\W*");
  private static final Pattern NOT_HEADING =
      Pattern.compile("(?i).*(key ?plan|note|see |refer|shall|without|description).*");
  private static final int LONGEST_HEADING = 7;

  private LegendFinder() {}

  /** Regions of legends, largest heading first; regions do not overlap. */
  public static List<Box> regions(Sheet sheet, List<TextLine> lines) {
    List<TextLine> headings =
        lines.stream()
            .filter(TextLine::upright)
            .filter(l -> l.words().size() <= LONGEST_HEADING && HEADING.matcher(l.text()).matches())
            .filter(l -> !NOT_HEADING.matcher(l.text()).matches())
            .sorted(Comparator.comparingDouble(TextLine::size).reversed())
            .toList();
    List<Box> regions = new ArrayList<>();
    for (TextLine heading : headings) {
      if (regions.stream().noneMatch(r -> r.intersects(heading.box()))) {
        Box region = region(sheet, lines, heading);
        if (region.height() > 5 * heading.size()
            && regions.stream().noneMatch(r -> r.overlap(region) > 0)) {
          regions.add(region);
        }
      }
    }
    return regions;
  }

  private static Box region(Sheet sheet, List<TextLine> lines, TextLine heading) {
    Box boxed = null;
    double page = sheet.area().area();
    for (Polyline line : sheet.lines()) {
      Box b = line.box();
      if (b.contains(heading.box())
          && line.isLoop(0.5)
          && Shape.of(line) == Shape.RECTANGLE
          && b.height() > 8 * heading.size()
          && b.area() < 0.6 * page
          && heading.box().y0() - b.y0() < Math.max(0.25 * b.height(), 3 * heading.size())
          && (boxed == null || b.area() < boxed.area())) {
        boxed = b;
      }
    }
    return boxed != null ? whole(boxed, sheet) : open(sheet, lines, heading);
  }

  /** The box with those that continue it above or below, as rules of its table cut it. */
  private static Box whole(Box boxed, Sheet sheet) {
    Box whole = boxed;
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Polyline line : sheet.lines()) {
        Box b = line.box();
        if (Math.abs(b.x0() - whole.x0()) < 2
            && Math.abs(b.x1() - whole.x1()) < 2
            && b.y0() < whole.y1() + 2
            && b.y1() > whole.y0() - 2
            && !whole.contains(b)
            && whole.union(b).area() < 0.6 * sheet.area().area()) {
          whole = whole.union(b);
          grown = true;
        }
      }
    }
    return whole;
  }

  /**
   * A legend without a box: the column of text under its heading, as long as rows follow closely.
   */
  private static Box open(Sheet sheet, List<TextLine> lines, TextLine heading) {
    double step = 7 * heading.size();
    double left = heading.box().x0() - 6 * heading.size();
    double right = Math.min(heading.box().x0() + 0.35 * sheet.width(), sheet.width());
    double bottom = heading.box().y1();
    double widest = heading.box().x1();
    for (TextLine line : lines) {
      Box b = line.box();
      if (b.y0() > heading.box().y0() && b.x0() >= left && b.x0() < right) {
        if (b.y0() - bottom > step || endsLegend(line)) {
          break;
        }
        bottom = Math.max(bottom, b.y1());
        widest = Math.max(widest, b.x1());
      }
    }
    return new Box(
        Math.max(0, left),
        Math.max(0, heading.box().y0() - 2),
        Math.min(sheet.width(), widest + 4),
        bottom + 1.5 * heading.size());
  }

  private static boolean endsLegend(TextLine line) {
    return line.text()
        .matches(
            "(?i)\\W*(general )?notes?\\W*|key ?plan|revisions?|client|project|drawing title|rev|drawn( by)?|scale.*");
  }
}
