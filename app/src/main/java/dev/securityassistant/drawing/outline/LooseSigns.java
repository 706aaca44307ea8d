package dev.securityassistant.drawing.outline;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Word;
import java.util.Comparator;
import java.util.List;

/**
 * Signs that stand alone between level words, as a plus does: their own height tells no size of
 * type, so they get that of the word beside them.
 *
 * @param words among which they stand
 */
record LooseSigns(List<Word> words) {

  /** Paper between a sign and a word in sizes of type. */
  private static final double BESIDE = 0.8;

  LooseSigns {
    words = List.copyOf(words);
  }

  /**
   * A sign as high as the words beside it; the same where there are none, or it is no mere sign.
   */
  Word sized(Word sign) {
    if (!sign.upright() || sign.text().chars().anyMatch(Character::isLetterOrDigit)) {
      return sign;
    }
    return words.stream()
        .filter(w -> w.upright() && w.size() > sign.size() && isBeside(w, sign.box()))
        .min(Comparator.comparingDouble(w -> gap(w.box(), sign.box())))
        .map(w -> sized(sign, w))
        .orElse(sign);
  }

  private static boolean isBeside(Word word, Box sign) {
    return word.box().y0() <= sign.centerY()
        && word.box().y1() >= sign.centerY()
        && gap(word.box(), sign) < BESIDE * word.size();
  }

  private static double gap(Box a, Box b) {
    return Math.max(a.x0() - b.x1(), b.x0() - a.x1());
  }

  private static Word sized(Word sign, Word beside) {
    Box box = sign.box();
    return new Word(
        sign.text(),
        new Box(box.x0(), beside.box().y0(), box.x1(), beside.box().y1()),
        sign.angle(),
        beside.size(),
        sign.color(),
        sign.layer(),
        sign.origin(),
        sign.order(),
        sign.quality());
  }
}
