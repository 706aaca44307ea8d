package dev.securityassistant.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins pieces of words that the file painted far apart in time but close in place: drawing
 * programs that set every letter for itself, in any order.
 */
final class WordJoiner {

  private final double gap;

  /**
   * @param gap widest gap inside a word, as part of the type size
   */
  WordJoiner(double gap) {
    this.gap = gap;
  }

  List<Word> join(List<Word> words) {
    Map<Long, List<Integer>> rows = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      rows.computeIfAbsent(row(words.get(i)), k -> new ArrayList<>()).add(i);
    }
    Word[] joined = words.toArray(Word[]::new);
    for (List<Integer> row : rows.values()) {
      row.sort(Comparator.comparingDouble(i -> start(words.get(i))));
      int last = -1;
      for (int i : row) {
        if (last >= 0 && fits(at(joined, last), at(joined, i))) {
          joined[last] = merge(at(joined, last), at(joined, i));
          joined[i] = null;
        } else {
          last = i;
        }
      }
    }
    List<Word> result = new ArrayList<>(words.size());
    for (Word word : joined) {
      if (word != null) {
        result.add(word);
      }
    }
    return result;
  }

  private static Word at(Word[] words, int i) {
    return words[i];
  }

  private boolean fits(Word a, Word b) {
    double size = Math.max(a.size(), b.size());
    double space = start(b) - end(a);
    return a.origin() == b.origin()
        && Math.abs(a.size() - b.size()) < 0.15 * size
        && space < gap * size
        && space > -0.3 * size
        && Math.abs(a.angle() - b.angle()) < 3;
  }

  private static Word merge(Word a, Word b) {
    return new Word(
        a.text() + b.text(),
        a.box().union(b.box()),
        a.angle(),
        a.size(),
        a.color(),
        a.layer(),
        a.origin(),
        Math.min(a.order(), b.order()),
        Math.min(a.quality(), b.quality()));
  }

  /**
   * Key of words on one baseline: direction in quarter turns, baseline in half points. Slanted
   * words are left as they are.
   */
  private static long row(Word word) {
    int quarter = (int) Math.round(word.angle() / 90);
    if (Math.abs(word.angle() - quarter * 90) > 1) {
      return Long.MIN_VALUE + word.order();
    }
    double base =
        switch (Math.floorMod(quarter, 4)) {
          case 0 -> word.box().y1();
          case 1 -> word.box().x0();
          case 2 -> word.box().y0();
          default -> word.box().x1();
        };
    return Math.floorMod(quarter, 4) * 10_000_000L + Math.round(base * 2);
  }

  private static double start(Word word) {
    return Sides.at(word.angle()).start(word.box());
  }

  private static double end(Word word) {
    return Sides.at(word.angle()).end(word.box());
  }
}
