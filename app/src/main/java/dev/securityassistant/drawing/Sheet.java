package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.PdfType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page as it is meant to be read. All coordinates are reading coordinates: PDF points, origin
 * at the top left, x to the right, y down, lettering upright; {@link #turn()} leads back to the
 * page as viewed.
 *
 * @param pageNumber from 1
 * @param turn between the page as viewed and as read
 * @param type how the page carries its content
 * @param words lettering, in painting order
 * @param lines painted paths, in painting order
 * @param pictures images
 * @param markups annotations
 * @param notes what a person should know of the reading: hidden layers, fonts missing, in sentences
 * @param print the dark ink of a scan; null for pages of text and paths
 */
public record Sheet(
    int pageNumber,
    Turn turn,
    PdfType type,
    List<Word> words,
    List<Polyline> lines,
    List<Picture> pictures,
    List<Markup> markups,
    List<String> notes,
    @Nullable Print print) {

  private static final int LEGIBLE = 5;

  static final String HIDDEN_TEXT =
      "text covered by filled boxes or images was not read and is still in the file; words: %d";

  public Sheet {
    words = List.copyOf(words);
    lines = List.copyOf(lines);
    pictures = List.copyOf(pictures);
    markups = List.copyOf(markups);
    notes = List.copyOf(notes);
  }

  /** A page of text and paths. */
  public Sheet(
      int pageNumber,
      Turn turn,
      PdfType type,
      List<Word> words,
      List<Polyline> lines,
      List<Picture> pictures,
      List<Markup> markups,
      List<String> notes) {
    this(pageNumber, turn, type, words, lines, pictures, markups, notes, null);
  }

  public double width() {
    return turn.width();
  }

  public double height() {
    return turn.height();
  }

  /** Whether lettering of the file itself shows on it, enough to read it by. */
  boolean isLettered() {
    return words.stream().filter(w -> w.origin() == Origin.CONTENT).count() >= LEGIBLE;
  }

  /** The whole sheet. */
  public Box area() {
    return new Box(0, 0, width(), height());
  }

  /** This sheet with further notes. */
  public Sheet noted(List<String> further) {
    if (further.isEmpty()) {
      return this;
    }
    List<String> all = new ArrayList<>(notes);
    all.addAll(further);
    return new Sheet(pageNumber, turn, type, words, lines, pictures, markups, all, print);
  }

  /** The same sheet with other words. */
  public Sheet worded(List<Word> others) {
    return new Sheet(pageNumber, turn, type, others, lines, pictures, markups, notes, print);
  }

  /**
   * The same page of text and paths, read another way up.
   *
   * @param quarters clockwise
   */
  public Sheet turned(int quarters) {
    Turn further = new Turn(quarters, width(), height());
    Turn whole =
        new Turn(
            turn.quarters() + quarters, turn.viewWidth(), turn.viewHeight(), turn.straightening());
    return new Sheet(
        pageNumber,
        whole,
        type,
        words.stream().map(w -> w.turned(further)).toList(),
        lines.stream().map(l -> l.turned(further)).toList(),
        pictures.stream().map(p -> p.turned(further)).toList(),
        markups.stream().map(m -> m.turned(further)).toList(),
        notes);
  }

  /** Whether a note of this sheet tells of text that is in the file and not on the print. */
  public static boolean tellsHiddenText(String note) {
    return note.startsWith(HIDDEN_TEXT.substring(0, HIDDEN_TEXT.indexOf('%')));
  }
}
