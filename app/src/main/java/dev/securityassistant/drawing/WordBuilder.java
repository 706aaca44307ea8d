package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins letters to words by their places on the sheet, never by the order or the runs of the file:
 * letters belong together when they stand on one baseline, have about one size and leave no gap as
 * wide as a space.
 */
final class WordBuilder {

  /**
   * A gap over this part of the type size separates words; a space is 0.25 to 0.28 of it in common
   * faces.
   */
  private static final double GAP = 0.19;

  private static final double CAPITALS = 0.72;

  /** Words of these letters, which were painted one after the other where the file is tidy. */
  List<Word> build(List<Glyph> glyphs) {
    List<Word> words = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (doubled(word, glyph)) {
        continue;
      }
      if (!word.isEmpty() && (glyph.blank() || !follows(word.getLast(), glyph))) {
        words.add(word(word));
        word.clear();
      }
      if (!glyph.blank()) {
        word.add(glyph);
      }
    }
    if (!word.isEmpty()) {
      words.add(word(word));
    }
    Doubles doubles = new Doubles();
    return new WordJoiner(GAP).join(words).stream().filter(doubles::isNew).toList();
  }

  private static boolean follows(Glyph last, Glyph next) {
    double size = Math.max(last.size(), next.size());
    return last.dx() * next.dx() + last.dy() * next.dy() > 0.99
        && Math.abs(last.size() - next.size()) < 0.15 * size
        && Math.abs(last.across(next.x(), next.y())) < 0.12 * size
        && last.along(next.x(), next.y()) - last.advance() < GAP * size
        && last.along(next.x(), next.y()) > 0.25 * last.advance() - 0.02 * size
        && last.origin() == next.origin();
  }

  /** The same letter again at the same place, as some programs fake bold type. */
  private static boolean doubled(List<Glyph> word, Glyph glyph) {
    for (Glyph other : word) {
      if (other.text().equals(glyph.text())
          && Math.hypot(other.x() - glyph.x(), other.y() - glyph.y()) < 0.12 * glyph.size()) {
        return true;
      }
    }
    return false;
  }

  private static Word word(List<Glyph> letters) {
    StringBuilder text = new StringBuilder();
    Box box = null;
    for (Glyph g : letters) {
      text.append(g.text());
      Box b = box(g);
      box = box == null ? b : box.union(b);
    }
    Glyph first = letters.getFirst();
    double angle = Math.toDegrees(Math.atan2(first.dy(), first.dx()));
    return new Word(
        text.toString().strip(),
        box == null ? box(first) : box,
        angle,
        first.size(),
        first.color(),
        first.layer(),
        first.origin(),
        first.order(),
        1);
  }

  private static Box box(Glyph g) {
    double up = CAPITALS * g.size();
    double ux = g.dy() * up;
    double uy = -g.dx() * up;
    Box foot = Box.of(g.x(), g.y(), g.endX(), g.endY());
    return foot.union(Box.of(g.x() + ux, g.y() + uy, g.endX() + ux, g.endY() + uy));
  }
}
