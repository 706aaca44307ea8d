package dev.securityassistant.schedule.shape;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Word;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/** A sheet's lines and words, found by place. */
public final class Ink {

  private final HPRtree lines = new HPRtree();
  private final HPRtree words = new HPRtree();

  /** All that stands on this sheet. */
  public Ink(Sheet sheet) {
    for (Polyline line : sheet.lines()) {
      lines.insert(envelope(line.box()), line);
    }
    for (Word word : sheet.words()) {
      words.insert(envelope(word.box()), word);
    }
    lines.build();
    words.build();
  }

  /** Lines whose box meets the given one, in painting order. */
  public List<Polyline> touching(Box box) {
    return query(lines, box, Polyline.class)
        .filter(l -> l.box().intersects(box))
        .sorted(Comparator.comparingInt(Polyline::order))
        .toList();
  }

  /** Lines that lie wholly in the box, in painting order. */
  public List<Polyline> within(Box box) {
    return query(lines, box, Polyline.class)
        .filter(l -> box.contains(l.box()))
        .sorted(Comparator.comparingInt(Polyline::order))
        .toList();
  }

  /** Words whose centre lies in the box, in painting order. */
  public List<Word> words(Box box) {
    return query(words, box, Word.class)
        .filter(w -> box.contains(w.box().centerX(), w.box().centerY()))
        .sorted(Comparator.comparingInt(Word::order))
        .toList();
  }

  private static <T> java.util.stream.Stream<T> query(HPRtree tree, Box box, Class<T> type) {
    List<?> found = tree.query(envelope(box));
    return found.stream().map(type::cast);
  }

  private static Envelope envelope(Box box) {
    return new Envelope(box.x0(), box.x1(), box.y0(), box.y1());
  }
}
