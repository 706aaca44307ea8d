package dev.securityassistant.schedule.text;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins words to lines of text. */
public final class TextLines {

  /** A gap wider than this part of the type size ends a line: it separates columns. */
  private static final double GAP = 0.95;

  private TextLines() {}

  /**
   * Lines of these words, from top to bottom and left to right as each direction of reading goes.
   */
  public static List<TextLine> of(List<Word> words) {
    Map<Integer, List<Word>> byDirection = new TreeMap<>();
    for (Word word : words) {
      byDirection
          .computeIfAbsent((int) Math.round(word.angle() / 5) * 5, k -> new ArrayList<>())
          .add(word);
    }
    List<TextLine> lines = new ArrayList<>();
    byDirection.forEach((angle, group) -> lines.addAll(rows(group, Math.toRadians(angle))));
    lines.sort(
        Comparator.comparingDouble((TextLine l) -> l.box().y0())
            .thenComparingDouble(l -> l.box().x0()));
    return lines;
  }

  private static List<TextLine> rows(List<Word> words, double angle) {
    double ux = Math.cos(angle);
    double uy = Math.sin(angle);
    List<Word> byRow = new ArrayList<>(words);
    byRow.sort(Comparator.comparingDouble(w -> across(w, ux, uy)));
    List<List<Word>> rows = new ArrayList<>();
    double base = Double.NaN;
    for (Word word : byRow) {
      double at = across(word, ux, uy);
      if (rows.isEmpty() || Math.abs(at - base) > 0.25 * word.size()) {
        rows.add(new ArrayList<>());
        base = at;
      }
      rows.getLast().add(word);
    }
    List<TextLine> lines = new ArrayList<>();
    for (List<Word> row : rows) {
      row.sort(Comparator.comparingDouble(w -> start(w, ux, uy)));
      lines.addAll(split(row, ux, uy));
    }
    return lines;
  }

  private static List<TextLine> split(List<Word> row, double ux, double uy) {
    List<TextLine> lines = new ArrayList<>();
    List<Word> line = new ArrayList<>();
    for (Word word : row) {
      if (!line.isEmpty()) {
        Word last = line.getLast();
        double size = Math.max(last.size(), word.size());
        boolean near = start(word, ux, uy) - end(last, ux, uy) < GAP * size;
        boolean alike =
            Math.min(last.size(), word.size()) > 0.75 * size && last.color() == word.color();
        if (!near || !alike) {
          lines.add(TextLine.of(line));
          line.clear();
        }
      }
      line.add(word);
    }
    if (!line.isEmpty()) {
      lines.add(TextLine.of(line));
    }
    return lines;
  }

  private static double across(Word word, double ux, double uy) {
    Box b = word.box();
    return b.centerX() * -uy + b.centerY() * ux;
  }

  private static double start(Word word, double ux, double uy) {
    Box b = word.box();
    return b.centerX() * ux + b.centerY() * uy - extent(b, ux, uy) / 2;
  }

  private static double end(Word word, double ux, double uy) {
    Box b = word.box();
    return b.centerX() * ux + b.centerY() * uy + extent(b, ux, uy) / 2;
  }

  private static double extent(Box b, double ux, double uy) {
    return Math.abs(ux) > Math.abs(uy) ? b.width() : b.height();
  }
}
