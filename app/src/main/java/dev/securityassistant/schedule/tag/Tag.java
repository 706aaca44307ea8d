package dev.securityassistant.schedule.tag;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.shape.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A tag on a plan: the number of a door or of a device that stands for itself.
 *
 * @param id spelled as on the drawing, with the legend's prefix where it declares one
 * @param printed the letters as printed, confusions of a scan put right by the legend's pattern
 * @param box its frame, or its letters where it has none
 * @param quality from 0 to 1, how sure the reading is
 * @param source how it became known as a tag
 * @param seen the letters as read, before anything was put right
 */
public record Tag(String id, String printed, Box box, double quality, Source source, String seen) {

  /** A tag in whose letters nothing was put right. */
  public Tag(String id, String printed, Box box, double quality, Source source) {
    this(id, printed, box, quality, source, printed);
  }

  /** This tag put right, as sure as is said. */
  Tag putRight(String rightId, String rightPrinted, double sureness) {
    return new Tag(rightId, rightPrinted, box, sureness, source, seen);
  }

  /** This tag with its frame. */
  Tag framed(Box frame) {
    return new Tag(id, printed, frame, quality, source, seen);
  }

  /** How tags become known, surest first. */
  public enum Source {
    LEGEND("drawing", "follows the legend's pattern", 0.99),
    FORM("drawing", "has the form of the sheet's other door numbers", 0.9),
    CALLOUT("drawing", "heads a list of devices", 0.95),
    DEVICES("devices", "is built from the number that its devices' labels share", 0.9),
    ROOM("room", "is built from the room, as the drawing numbers no doors", 0.75);

    private final String code;
    private final String words;
    private final double certainty;

    Source(String code, String words, double certainty) {
      this.code = code;
      this.words = words;
      this.certainty = certainty;
    }

    /** The spelling in files. */
    public String code() {
      return code;
    }

    /** Why it is one, as a clause without its subject: {@code follows the legend's pattern}. */
    public String words() {
      return words;
    }

    /** From 0 to 1, how sure it is that lettering known in this way is a tag. */
    public double certainty() {
      return certainty;
    }
  }

  /** Words of a tag row by row. */
  static List<List<Word>> rows(List<Word> words) {
    List<Word> byHeight =
        words.stream().sorted(Comparator.comparingDouble(w -> w.box().centerY())).toList();
    List<List<Word>> rows = new ArrayList<>();
    double y = Double.NaN;
    for (Word word : byHeight) {
      if (rows.isEmpty() || word.box().centerY() - y > 0.5 * word.size()) {
        rows.add(new ArrayList<>());
        y = word.box().centerY();
      }
      rows.getLast().add(word);
    }
    rows.forEach(r -> r.sort(Comparator.comparingDouble(w -> w.box().x0())));
    return rows;
  }

  /** The middle of its box. */
  public Point center() {
    return Point.centerOf(box);
  }
}
