package dev.securityassistant.drawing.scan;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Paint;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Text of the file that shows over a picture, as a title block stamped on a scan or tags added to
 * it. It was painted with the picture and read off it; where it stands it is exact and counts in
 * place of that reading and of the picture's own letters below.
 */
final class StampedWords {

  /** Part of a word that lies under text and is not read. */
  private static final double COVERED = 0.3;

  private static final double PALE = 0.5;

  private final List<Word> words;

  /**
   * @param words in the reading coordinates of the sheets they are put on
   */
  StampedWords(List<Word> words) {
    this.words = List.copyOf(words);
  }

  /** The words of a sheet with these in place of what was read there. */
  List<Word> over(Sheet read) {
    if (words.isEmpty()) {
      return read.words();
    }
    List<Word> all =
        new ArrayList<>(read.words().stream().filter(w -> !isCovered(w.box())).toList());
    words.forEach(w -> all.add(inked(w)));
    return all;
  }

  private boolean isCovered(Box box) {
    return words.stream()
        .map(Word::box)
        .anyMatch(b -> b.overlap(box) > COVERED * Math.min(b.area(), box.area()));
  }

  /** In the ink that pixels have, so that its colour agrees with that of the lines around it. */
  private static Word inked(Word word) {
    return new Word(
        word.text(),
        word.box(),
        word.angle(),
        word.size(),
        Paint.luminance(word.color()) < PALE ? SheetPainter.BLACK : SheetPainter.GREY,
        word.layer(),
        word.origin(),
        word.order(),
        word.quality());
  }
}
