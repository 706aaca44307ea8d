package dev.securityassistant.drawing.outline;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Drawn letters that no engine could be shown, because they touch a line, stand in a cell or beside
 * a symbol: lines that have the shape of a letter of the page, in rows. Level ones only.
 */
final class LooseLetters {

  private static final double SMALLEST = 1.2;
  private static final double LARGEST = 12;

  /** As parts of the height. */
  private static final double GAP = 0.45;

  private static final double OVERLAP = 0.1;
  private static final double UNEVEN = 0.12;

  private final GlyphVotes votes;

  LooseLetters(GlyphVotes votes) {
    this.votes = votes;
  }

  /**
   * Letters in a row.
   *
   * @param signs one for each letter
   */
  record Row(List<DrawnLetter> letters, List<GlyphVotes.Sign> signs) {

    Row {
      letters = List.copyOf(letters);
      signs = List.copyOf(signs);
    }

    /** The lines of all letters. */
    List<Polyline> lines() {
      return letters.stream().flatMap(l -> l.lines().stream()).toList();
    }

    /**
     * What they say.
     *
     * @param page how far letters stand apart there
     */
    List<Word> words(Spacing page) {
      return DrawnWords.of(
          signs.stream().map(s -> String.valueOf(s.sign())).collect(Collectors.joining()),
          signs.stream().mapToDouble(GlyphVotes.Sign::sureness).toArray(),
          letters,
          0,
          page);
    }
  }

  private record Letter(DrawnLetter drawn, Box box, GlyphVotes.Sign sign) {}

  /** The rows of letters among lines. */
  List<Row> rows(List<Polyline> lines) {
    List<Letter> letters = new ArrayList<>();
    for (List<Polyline> group : new TouchingLines(DrawnLetter.TOUCHING).groups(lines)) {
      Box box = Polyline.around(group);
      if (box.height() >= SMALLEST && Math.max(box.width(), box.height()) <= LARGEST) {
        DrawnLetter drawn = DrawnLetter.whole(group, 0);
        votes.sign(drawn).ifPresent(sign -> letters.add(new Letter(drawn, box, sign)));
      }
    }
    letters.sort(Comparator.comparingDouble(l -> l.box.x0()));
    List<Row> rows = new ArrayList<>();
    while (!letters.isEmpty()) {
      List<Letter> row = new ArrayList<>(List.of(letters.removeFirst()));
      for (Optional<Letter> next = next(row.getLast(), letters);
          next.isPresent();
          next = next(row.getLast(), letters)) {
        next.ifPresent(row::add);
        letters.remove(row.getLast());
      }
      Row found =
          new Row(
              row.stream().map(Letter::drawn).toList(), row.stream().map(Letter::sign).toList());
      if (GlyphVotes.areLetters(found.signs)) {
        rows.add(found);
      }
    }
    return rows;
  }

  private static Optional<Letter> next(Letter last, List<Letter> others) {
    double height = last.box.height();
    return others.stream()
        .filter(o -> Math.abs(o.box.y1() - last.box.y1()) < UNEVEN * height)
        .filter(o -> Math.abs(o.box.y0() - last.box.y0()) < UNEVEN * height)
        .filter(o -> o.box.x0() - last.box.x1() < GAP * height)
        .filter(o -> o.box.x0() - last.box.x1() > -OVERLAP * height)
        .findFirst();
  }
}
