package dev.securityassistant.schedule.shape;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.text.TextLine;
import dev.securityassistant.schedule.text.TextLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines that touch or nearly touch one another, with the letters among them: a symbol of the
 * legend, or an island of ink on a plan.
 *
 * @param lines in painting order
 * @param words letters in it
 * @param box around all
 */
public record Blob(List<Polyline> lines, List<Word> words, Box box) {

  public Blob {
    lines = List.copyOf(lines);
    words = List.copyOf(words);
  }

  /** Rows of its lettering, top to bottom. */
  public List<String> rows() {
    List<TextLine> lines =
        TextLines.of(words).stream()
            .sorted(Comparator.comparingDouble(l -> l.box().centerY()))
            .toList();
    List<List<TextLine>> rows = new ArrayList<>();
    for (TextLine line : lines) {
      boolean below =
          rows.isEmpty()
              || line.box().centerY() - rows.getLast().getFirst().box().centerY()
                  > 0.4 * line.size();
      if (below) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(line);
    }
    return rows.stream()
        .map(row ->
            row.stream()
                .sorted(Comparator.comparingDouble(l -> l.box().x0()))
                .map(TextLine::text)
                .collect(Collectors.joining(" ")))
        .toList();
  }

  /** Its words in the order of its rows. */
  public List<Word> wordsInOrder() {
    return words.stream()
        .sorted(
            Comparator.comparingLong((Word w) -> Math.round(w.box().centerY() / 2))
                .thenComparingDouble(w -> w.box().x0()))
        .toList();
  }

  /** Both blobs as one. */
  public Blob with(Blob other) {
    List<Polyline> all = new ArrayList<>(lines);
    all.addAll(other.lines);
    all.sort(Comparator.comparingInt(Polyline::order));
    List<Word> letters = new ArrayList<>(words);
    letters.addAll(other.words);
    return new Blob(all, letters, box.union(other.box));
  }

  /**
   * The blob, cut where it holds several frames with lettering that merely touch: each is a symbol
   * of its own.
   */
  public List<Blob> split() {
    List<Box> frames = new ArrayList<>();
    for (Polyline line : lines) {
      Box f = line.box();
      boolean lettered =
          Shape.of(line) != Shape.OTHER && words.stream().anyMatch(w -> f.contains(w.box()));
      if (lettered
          && frames.stream().noneMatch(o -> o.overlap(f) > 0.25 * Math.min(o.area(), f.area()))) {
        frames.add(f);
      }
    }
    if (frames.size() < 2 || !stacked(frames)) {
      return List.of(this);
    }
    return frames.stream()
        .map(f ->
            new Blob(
                lines.stream().filter(l -> nearest(frames, l.box()).equals(f)).toList(),
                words.stream().filter(w -> nearest(frames, w.box()).equals(f)).toList(),
                lines.stream()
                    .map(Polyline::box)
                    .filter(b -> nearest(frames, b).equals(f))
                    .reduce(f, Box::union)))
        .toList();
  }

  /** Whether the frames stand one below the other; side by side they are fields of one tag. */
  private static boolean stacked(List<Box> frames) {
    for (Box a : frames) {
      for (Box b : frames) {
        double apart = Math.abs(a.centerY() - b.centerY());
        if (a != b && apart < 0.6 * Math.min(a.height(), b.height())) {
          return false;
        }
      }
    }
    return true;
  }

  private static Box nearest(List<Box> frames, Box box) {
    return frames.stream()
        .min(Comparator.comparingDouble(f -> f.distance(box.centerX(), box.centerY())))
        .orElse(box);
  }

  /** Groups lines whose boxes come within these points of each other, across and down. */
  public static List<Blob> group(List<Polyline> lines, double across, double down) {
    List<List<Polyline>> groups = new ArrayList<>();
    List<Box> boxes = new ArrayList<>();
    List<Polyline> byPlace = new ArrayList<>(lines);
    byPlace.sort(Comparator.comparingDouble(l -> l.box().y0()));
    for (Polyline line : byPlace) {
      List<Polyline> group = new ArrayList<>(List.of(line));
      Box box = line.box();
      boolean grown = true;
      while (grown) {
        grown = false;
        for (int i = groups.size() - 1; i >= 0; i--) {
          if (near(boxes.get(i), box, across, down)) {
            group.addAll(groups.remove(i));
            box = box.union(boxes.remove(i));
            grown = true;
          }
        }
      }
      groups.add(group);
      boxes.add(box);
    }
    List<Blob> blobs = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      List<Polyline> group = groups.get(i);
      group.sort(Comparator.comparingInt(Polyline::order));
      blobs.add(new Blob(group, List.of(), boxes.get(i)));
    }
    return blobs;
  }

  private static boolean near(Box a, Box b, double across, double down) {
    return Math.max(a.x0() - b.x1(), b.x0() - a.x1()) <= across
        && Math.max(a.y0() - b.y1(), b.y0() - a.y1()) <= down;
  }
}
