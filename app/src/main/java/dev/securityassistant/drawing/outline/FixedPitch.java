package dev.securityassistant.drawing.outline;

import dev.securityassistant.drawing.lettering.LetterRow;
import dev.securityassistant.drawing.lettering.Marks;
import dev.securityassistant.drawing.raster.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lettering of which every sign has the same room, as that of typewriters: slim letters stand far
 * from their neighbours there, so words are told by how far the places of letters are apart, not by
 * the paper between them. Nothing is known where most long rows of a page are lettered otherwise.
 */
final class FixedPitch {

  /** Letters of rows that tell: figures alone stand so in any typeface. */
  private static final int LONG = 6;

  /** By how much of the room of a sign a letter may stand beside its place. */
  private static final double UNEVEN = 0.15;

  /** Rooms between two letters of which one between them may have been lost. */
  private static final int FARTHEST = 3;

  /** Height of rows of one size, small letters alone or capitals, as a part of the higher. */
  private static final double SMALL = 0.75;

  /** Height of a full stop or comma as a part of its row's. */
  private static final double MARK = 0.5;

  private static final double MOST = 0.6;
  private static final int FEWEST = 3;

  private final List<Pitched> rows;
  private final Stand stand;

  private record Pitched(LetterRow row, double pitch) {}

  private FixedPitch(List<Pitched> rows, Stand stand) {
    this.rows = rows;
    this.stand = stand;
  }

  /** What the rows of a page tell. */
  static FixedPitch of(List<LetterRow> rows) {
    return Stream.of(Stand.values())
        .map(stand -> of(rows, stand))
        .max(Comparator.comparingInt(p -> p.rows.size()))
        .orElseThrow();
  }

  private static FixedPitch of(List<LetterRow> rows, Stand stand) {
    List<Pitched> pitched = new ArrayList<>();
    int all = 0;
    for (LetterRow row : rows) {
      double[] places = stand.places(row);
      if (places.length >= LONG) {
        all++;
        double pitch = pitch(places);
        if (pitch > 0) {
          pitched.add(new Pitched(row, pitch));
        }
      }
    }
    boolean most = pitched.size() >= FEWEST && pitched.size() > MOST * all;
    return new FixedPitch(most ? pitched : List.of(), stand);
  }

  /** Where letters stand in their rooms. */
  Stand stand() {
    return stand;
  }

  /** The room of a sign of a row in pixels; 0 where it is not always the same. */
  double of(LetterRow row) {
    return rows.stream()
        .filter(p -> p.row.quarters() == row.quarters())
        .filter(p -> isLevel(p.row, row) || isOfOneSize(p.row, row))
        .min(
            Comparator.comparing((Pitched p) -> !isLevel(p.row, row))
                .thenComparingInt(p -> Math.abs(height(p.row) - height(row))))
        .map(Pitched::pitch)
        .orElse(0.0);
  }

  /**
   * The rows, those joined that are pieces of one word.
   *
   * @param marks full stops and the like, which stand apart as other slim signs do
   */
  List<LetterRow> joined(List<LetterRow> pieces, List<Part> marks) {
    if (rows.isEmpty()) {
      return pieces;
    }
    List<LetterRow> left = new ArrayList<>();
    for (LetterRow piece : pieces) {
      int room = (int) of(piece);
      left.add(room == 0 ? piece : Marks.joined(piece, marks, room));
    }
    left.sort(Comparator.comparingInt(LetterRow::start));
    List<LetterRow> joined = new ArrayList<>();
    while (!left.isEmpty()) {
      LetterRow row = left.removeFirst();
      for (Optional<LetterRow> next = next(row, left); next.isPresent(); next = next(row, left)) {
        Set<Part> parts = new LinkedHashSet<>(row.parts());
        parts.addAll(next.get().parts());
        left.remove(next.get());
        row = new LetterRow(List.copyOf(parts), row.quarters());
      }
      joined.add(row);
    }
    return joined;
  }

  private Optional<LetterRow> next(LetterRow row, List<LetterRow> others) {
    double pitch = of(row);
    double[] own = stand.places(row);
    return others.stream()
        .filter(o -> o.quarters() == row.quarters() && (isLevel(o, row) || isMark(o, row)))
        .filter(
            o -> Math.abs(stand.places(o)[0] - own[own.length - 1] - pitch) < 2 * UNEVEN * pitch)
        .findFirst();
  }

  private static boolean isOfOneSize(LetterRow a, LetterRow b) {
    return Math.min(height(a), height(b)) > SMALL * Math.max(height(a), height(b));
  }

  private static int height(LetterRow row) {
    return row.foot() - row.head();
  }

  /** Whether one hangs at the foot of a row, as a comma does. */
  private static boolean isMark(LetterRow mark, LetterRow row) {
    return height(mark) < MARK * height(row)
        && mark.head() > row.head()
        && mark.head() < row.foot()
        && mark.foot() < row.foot() + MARK * height(row);
  }

  /** Whether most of the lower of two rows stands at the height of the other. */
  private static boolean isLevel(LetterRow a, LetterRow b) {
    int shared = Math.min(a.foot(), b.foot()) - Math.max(a.head(), b.head());
    return 2 * shared > Math.min(height(a), height(b));
  }

  /** The room of a sign; 0 where it is not always the same. */
  private static double pitch(double[] places) {
    double[] steps = new double[places.length - 1];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = places[i + 1] - places[i];
    }
    double[] sorted = steps.clone();
    Arrays.sort(sorted);
    double usual = sorted[sorted.length / 2];
    int rooms = 0;
    for (double step : steps) {
      long own = Math.round(step / usual);
      if (own < 1 || own > FARTHEST || Math.abs(step - own * usual) > UNEVEN * usual) {
        return 0;
      }
      rooms += (int) own;
    }
    return (places[places.length - 1] - places[0]) / rooms;
  }
}
