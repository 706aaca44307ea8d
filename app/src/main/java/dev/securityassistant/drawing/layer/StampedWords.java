package dev.securityassistant.drawing.layer;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Text of the file that shows over a picture: it is exact, and where it stands it counts in place
 * of what was read there, be that itself or the picture's own letters below.
 */
final class StampedWords {

  /** Part of a word that lies under text and is not read. */
  private static final double COVERED = 0.3;

  private StampedWords() {}

  /** Words read in a picture, without those below text, and the text. */
  static List<Word> over(List<Word> read, List<Word> text) {
    List<Word> all = new ArrayList<>();
    for (Word word : read) {
      if (text.stream().noneMatch(t -> covers(t.box(), word.box()))) {
        all.add(word);
      }
    }
    all.addAll(text);
    return all;
  }

  private static boolean covers(Box text, Box read) {
    return text.overlap(read) > COVERED * Math.min(text.area(), read.area());
  }
}
