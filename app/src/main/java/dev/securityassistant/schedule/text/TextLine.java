package dev.securityassistant.schedule.text;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Word;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that stand side by side on one baseline.
 *
 * @param words in reading order, at least one
 * @param text the words with spaces between
 * @param box around all words
 */
public record TextLine(List<Word> words, String text, Box box) {

  public TextLine {
    words = List.copyOf(words);
  }

  /** A line of these words, in reading order, at least one. */
  public static TextLine of(List<Word> words) {
    Box box = words.getFirst().box();
    for (Word word : words) {
      box = box.union(word.box());
    }
    return new TextLine(
        words, words.stream().map(Word::text).collect(Collectors.joining(" ")), box);
  }

  /** Height of the type in points. */
  public double size() {
    return words.getFirst().size();
  }

  /** Colour of the first word, {@code 0xRRGGBB}. */
  public int color() {
    return words.getFirst().color();
  }

  /** Whether its lettering was recognised in pixels, so that it may be misread. */
  public boolean recognised() {
    return words.getFirst().recognised();
  }

  /** Whether it reads left to right, within 10 degrees. */
  public boolean upright() {
    return words.getFirst().upright();
  }

  /** Whether another line stands on its height, within half a size of its type. */
  public boolean isLevelWith(TextLine other) {
    return Math.abs(other.box.centerY() - box.centerY()) < 0.5 * size();
  }

  /** Reading quality of the worst word. */
  public double quality() {
    return words.stream().mapToDouble(Word::quality).min().orElse(1);
  }
}
