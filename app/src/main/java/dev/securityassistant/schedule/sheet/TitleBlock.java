package dev.securityassistant.schedule.sheet;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.schedule.shape.Shape;
import dev.securityassistant.schedule.text.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet says of itself, and the boxes on it that are not plan: title block, notes, key plan,
 * revisions.
 *
 * @param number sheet number; null where none was read
 * @param title drawing title; null where none was read
 * @param boxes parts of the sheet that hold no plan
 */
public record TitleBlock(@Nullable String number, @Nullable String title, List<Box> boxes) {

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)(client|project( no\\.?| number| name| title)?|(drawing|sheet) (title|name)|title|scale( ?/ ?date)?|date|drawn( by)?|checked( by)?|approved( by)?|(drawing|dwg|sheet)\\.? ?(no|number)\\.?:?|rev(ision)?s?|job no\\.?|status|description|key ?plan|north)[.:]?");
  private static final Pattern TITLE =
      Pattern.compile("(?i)((drawing|sheet) (title|name)|title)[.:]?");
  private static final Pattern NUMBER =
      Pattern.compile("(?i)(drawing|dwg|sheet)\\.? ?(no|number)\\.?:?");

  /** Captions of a title block, and how far apart in sizes of their type. */
  private static final int MANY_CAPTIONS = 5;

  private static final double NEAR_CAPTION = 20;

  /** How far right of their heading notes begin, in sizes of its type. */
  private static final double INDENT = 8;

  public TitleBlock {
    boxes = List.copyOf(boxes);
  }

  /**
   * Reads the title block off a sheet.
   *
   * @param lines the sheet's lines of text
   */
  public static TitleBlock read(Sheet sheet, List<TextLine> lines) {
    List<Box> cells =
        sheet.lines().stream()
            .filter(l -> l.isLoop(0.5) && Shape.of(l) == Shape.RECTANGLE)
            .map(Polyline::box)
            .filter(b -> b.width() > 20 && b.height() > 8 && b.area() < 0.35 * sheet.area().area())
            .toList();
    List<TextLine> captions =
        lines.stream().filter(l -> l.upright() && CAPTION.matcher(l.text()).matches()).toList();
    List<Box> boxes = new ArrayList<>();
    for (TextLine line : captions) {
      cells.stream()
          .filter(c -> c.contains(line.box()))
          .min(Comparator.comparingDouble(Box::area))
          .ifPresent(boxes::add);
    }
    if (boxes.size() >= 3) {
      boxes.addAll(strips(cells, boxes));
    }
    boxes.addAll(groups(captions));
    notes(lines).ifPresent(boxes::add);
    return new TitleBlock(value(lines, NUMBER), value(lines, TITLE), boxes);
  }

  /** The boxes that hold several captioned cells: the whole title block. */
  private static List<Box> strips(List<Box> cells, List<Box> captioned) {
    return cells.stream().filter(c -> captioned.stream().filter(c::contains).count() >= 3).toList();
  }

  /** What many captions close to each other span, as some cells of a title block may be open. */
  private static List<Box> groups(List<TextLine> captions) {
    List<Box> groups = new ArrayList<>();
    List<TextLine> left = new ArrayList<>(captions);
    while (!left.isEmpty()) {
      List<TextLine> group = new ArrayList<>(List.of(left.removeFirst()));
      for (int i = 0; i < group.size(); i++) {
        TextLine one = group.get(i);
        List<TextLine> near =
            left.stream()
                .filter(l -> l.box().distance(one.box()) < NEAR_CAPTION * one.size())
                .toList();
        left.removeAll(near);
        group.addAll(near);
      }
      if (group.size() >= MANY_CAPTIONS) {
        groups.add(group.stream().map(TextLine::box).reduce(group.getFirst().box(), Box::union));
      }
    }
    return groups;
  }

  /** Notes: the text under their heading, down to the first large gap. */
  private static Optional<Box> notes(List<TextLine> lines) {
    return lines.stream()
        .filter(l -> l.upright() && l.text().matches("(?i)(general |drawing |security )?notes?:?"))
        .max(Comparator.comparingDouble(TextLine::size))
        .map(heading -> {
          Box box = heading.box();
          double right = heading.box().x0() + INDENT * heading.size();
          for (TextLine line : lines) {
            boolean column =
                line.box().x0() > heading.box().x0() - 2 * heading.size()
                    && line.box().x0() < right;
            double gap = line.box().y0() - box.y1();
            if (column
                && gap > -heading.size()
                && gap < 2.2 * heading.size()
                && line.box().y0() >= heading.box().y0()) {
              box = box.union(line.box());
            }
          }
          return box.grow(2);
        });
  }

  /** The text below a caption, of larger type, its lines joined; null where there is none. */
  private static @Nullable String value(List<TextLine> lines, Pattern caption) {
    for (TextLine line : lines) {
      if (line.upright() && caption.matcher(line.text()).matches()) {
        List<TextLine> below =
            lines.stream()
                .filter(l -> l != line && l.upright())
                .filter(l ->
                    l.box().y0() > line.box().y0()
                        && l.box().y0() - line.box().y1() < 6 * line.size())
                .filter(l ->
                    Math.abs(l.box().x0() - line.box().x0()) < 3 * line.size()
                        || l.box().x0() > line.box().x0() && l.box().x0() < line.box().x1() + 20)
                .filter(l -> !CAPTION.matcher(l.text()).matches())
                .sorted(Comparator.comparingDouble(l -> l.box().y0()))
                .toList();
        if (!below.isEmpty()) {
          TextLine first = below.getFirst();
          return below.stream()
              .filter(l ->
                  Math.abs(l.size() - first.size()) < 0.3
                      && Math.abs(l.box().x0() - first.box().x0()) < first.size())
              .filter(l -> l.box().y0() - first.box().y0() < 3 * first.size())
              .map(TextLine::text)
              .reduce((a, b) -> a + " " + b)
              .orElse(first.text());
        }
      }
    }
    return null;
  }
}
