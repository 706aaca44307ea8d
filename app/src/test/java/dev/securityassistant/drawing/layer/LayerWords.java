package dev.securityassistant.drawing.layer;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Turn;
import dev.securityassistant.drawing.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words and sheets for tests of text layers. */
final class LayerWords {

  private LayerWords() {}

  /** A word read in pixels with 0.9, in type of 6 points, that starts at this place. */
  static Word read(String text, double x, double y) {
    return word(text, x, y, Origin.PIXELS, 0.9);
  }

  /** A word of a layer. */
  static Word claimed(String text, double x, double y) {
    return word(text, x, y, Origin.CONTENT, 1);
  }

  private static Word word(String text, double x, double y, Origin origin, double quality) {
    Box box = new Box(x, y, x + 4.0 * text.length(), y + 4.3);
    return new Word(text, box, 0, 6, 0, null, origin, 0, quality);
  }

  static Sheet sheet(List<Word> words, @Nullable Print print) {
    return new Sheet(
        1,
        new Turn(0, 600, 400),
        PdfType.MIXED,
        words,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        print);
  }
}
