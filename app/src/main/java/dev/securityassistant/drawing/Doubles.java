package dev.securityassistant.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words seen so far, to tell those that are printed again at the same place to look bold. */
final class Doubles {

  private static final double SHIFT = 0.12;
  private static final double CELL = 8;

  private final Map<Cell, List<Word>> seen = new HashMap<>();

  private record Cell(String text, long column, long row) {

    static Cell of(String text, double x, double y) {
      return new Cell(text, (long) Math.floor(x / CELL), (long) Math.floor(y / CELL));
    }
  }

  /** Whether this word was not yet seen at its place; it is from now on. */
  boolean isNew(Word word) {
    double x = word.box().centerX();
    double y = word.box().centerY();
    double reach = SHIFT * word.size();
    for (int right = -1; right <= 1; right += 2) {
      for (int down = -1; down <= 1; down += 2) {
        Cell cell = Cell.of(word.text(), x + right * reach, y + down * reach);
        for (Word other : seen.getOrDefault(cell, List.of())) {
          if (Math.hypot(other.box().centerX() - x, other.box().centerY() - y) < reach) {
            return false;
          }
        }
      }
    }
    seen.computeIfAbsent(Cell.of(word.text(), x, y), c -> new ArrayList<>()).add(word);
    return true;
  }
}
