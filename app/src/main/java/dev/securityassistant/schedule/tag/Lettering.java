package dev.securityassistant.schedule.tag;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Word;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Recognised lettering that may be a tag's, or a row of one.
 *
 * @param text words with blanks between
 * @param quality of its worst word, 0 to 1
 */
record Lettering(String text, Box box, double quality) {

  /** These words, in reading order, at least one. */
  static Lettering of(List<Word> words) {
    return new Lettering(
        words.stream().map(Word::text).collect(Collectors.joining(" ")),
        words.stream().map(Word::box).reduce(Box::union).orElseThrow(),
        words.stream().mapToDouble(Word::quality).min().orElse(1));
  }

  Lettering with(Lettering next) {
    return new Lettering(
        text + " " + next.text, box.union(next.box), Math.min(quality, next.quality));
  }
}
