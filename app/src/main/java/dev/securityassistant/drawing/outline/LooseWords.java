package dev.securityassistant.drawing.outline;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.lettering.SheetPainter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins loose letters to the level word that they begin or end: a leader that ends on a tag hides
 * its first letter from its row.
 *
 * @param usual paper between letters of the page, in heights of capitals
 */
record LooseWords(double usual) {

  /** Paper beyond the usual that is still none between words, in heights of capitals. */
  private static final double BEYOND = 0.14;

  /** By how much letters of a word stand higher or lower, in heights of capitals. */
  private static final double UNEVEN = 0.12;

  /** All words, loose ones joined to those they belong to. */
  List<Word> joined(List<Word> words, List<Word> loose) {
    List<Word> all = new ArrayList<>(words);
    for (Word part : loose) {
      Optional<Word> whole = all.stream().filter(word -> areOne(word, part)).findFirst();
      whole.ifPresent(all::remove);
      all.add(whole.map(word -> one(word, part)).orElse(part));
    }
    return all;
  }

  private boolean areOne(Word a, Word b) {
    double capitals = Math.min(a.size(), b.size()) * SheetPainter.CAPITALS;
    Box one = a.box();
    Box other = b.box();
    double paper = Math.max(other.x0() - one.x1(), one.x0() - other.x1());
    return a.upright()
        && b.upright()
        && a.color() == b.color()
        && Math.abs(one.y0() - other.y0()) < UNEVEN * capitals
        && Math.abs(one.y1() - other.y1()) < UNEVEN * capitals
        && paper >= 0
        && paper < (usual + BEYOND) * capitals;
  }

  private static Word one(Word a, Word b) {
    Word left = a.box().x0() < b.box().x0() ? a : b;
    Word right = left == a ? b : a;
    int letters = a.text().length() + b.text().length();
    return new Word(
        left.text() + right.text(),
        a.box().union(b.box()),
        left.angle(),
        Math.max(a.size(), b.size()),
        left.color(),
        left.layer(),
        left.origin(),
        left.order(),
        (a.quality() * a.text().length() + b.quality() * b.text().length()) / letters);
  }
}
