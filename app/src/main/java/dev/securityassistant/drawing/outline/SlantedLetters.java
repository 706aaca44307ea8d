package dev.securityassistant.drawing.outline;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.lettering.Groups;
import dev.securityassistant.drawing.lettering.SheetPainter;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Drawn letters in rows at any angle, as the number of a camera stands along its view: lines that
 * have the shape of letters of the page once they are turned level.
 */
final class SlantedLetters {

  private static final double SMALLEST = 1.2;
  private static final double LARGEST = 12;

  /** Distance of the middles of two letters in the larger of their sides. */
  private static final double NEAR = 1.5;

  /** Pieces of a word and of what stands beside it, at most: more are hatching and the like. */
  private static final int MOST = 8;

  /** Angle in degrees up to which a row is level, and up to which two rows have one direction. */
  private static final double LEVEL = 4;

  /** Degrees by which the boxes of two letters at an angle tell it wrongly. */
  private static final double[] OFF = {0, 2.5, -2.5, 5, -5, 7.5, -7.5};

  private final LooseLetters letters;

  SlantedLetters(GlyphVotes votes) {
    this.letters = new LooseLetters(votes);
  }

  /**
   * Letters in a row.
   *
   * @param angle degrees clockwise from left to right
   * @param height of its letters in points
   * @param sureness from 0 to 1
   * @param lines of all letters
   */
  record Row(String text, double angle, double height, double sureness, List<Polyline> lines) {

    Row {
      lines = List.copyOf(lines);
    }

    /** What it says. */
    Word word() {
      Polyline first = lines.getFirst();
      return new Word(
          text,
          Polyline.around(lines),
          angle,
          height / SheetPainter.CAPITALS,
          first.paint().color(),
          null,
          Origin.PIXELS,
          first.order(),
          sureness);
    }
  }

  private record Piece(List<Polyline> lines, Box box) {

    boolean isNear(Piece other) {
      double larger = Math.max(box.longerSide(), other.box.longerSide());
      double apart =
          Math.hypot(other.box.centerX() - box.centerX(), other.box.centerY() - box.centerY());
      return apart < NEAR * larger
          && lines.getFirst().paint().samePen(other.lines.getFirst().paint());
    }

    double angleTo(Piece other) {
      return Math.toDegrees(
          Math.atan2(other.box.centerY() - box.centerY(), other.box.centerX() - box.centerX()));
    }
  }

  /** The rows among lines. */
  List<Row> rows(List<Polyline> lines) {
    List<Piece> pieces = new ArrayList<>();
    for (List<Polyline> group : new TouchingLines(DrawnLetter.TOUCHING).groups(lines)) {
      Box box = Polyline.around(group);
      if (box.longerSide() >= SMALLEST && box.longerSide() <= LARGEST) {
        pieces.add(new Piece(group, box));
      }
    }
    pieces.sort(Comparator.comparingDouble(p -> p.box.centerX()));
    Groups<Piece> groups = new Groups<>(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      Piece first = pieces.get(i);
      for (int j = i + 1;
          j < pieces.size() && pieces.get(j).box.centerX() - first.box.centerX() < NEAR * LARGEST;
          j++) {
        if (first.isNear(pieces.get(j))) {
          groups.join(i, j);
        }
      }
    }
    return groups.all().stream()
        .filter(group -> group.size() > 1 && group.size() <= MOST)
        .flatMap(group -> row(group).stream())
        .toList();
  }

  /** The row of most letters among pieces, in the direction of two of them. */
  private Optional<Row> row(List<Piece> pieces) {
    List<Polyline> lines = pieces.stream().flatMap(p -> p.lines.stream()).toList();
    return angles(pieces).stream()
        .flatMap(angle -> row(lines, angle).stream())
        .max(
            Comparator.comparingInt((Row r) -> r.text.length())
                .thenComparingDouble(r -> r.sureness)
                .thenComparingDouble(r -> -Math.abs(r.angle)))
        .filter(row -> row.text.length() > level(row.lines));
  }

  /** How many letters lines are as they stand. */
  private int level(List<Polyline> lines) {
    return letters.rows(lines).stream().mapToInt(row -> row.signs().size()).sum();
  }

  private static List<Double> angles(List<Piece> pieces) {
    List<Double> angles = new ArrayList<>();
    for (Piece a : pieces) {
      for (Piece b : pieces) {
        for (double off : a != b && a.isNear(b) ? OFF : new double[0]) {
          double angle = Math.IEEEremainder(a.angleTo(b) + off, 360);
          if (Math.abs(angle) > LEVEL
              && angles.stream()
                  .noneMatch(o -> Math.abs(Math.IEEEremainder(o - angle, 360)) < LEVEL / 2)) {
            angles.add(angle);
          }
        }
      }
    }
    return angles;
  }

  private Optional<Row> row(List<Polyline> lines, double angle) {
    Map<Polyline, Polyline> own = new IdentityHashMap<>();
    Box around = Polyline.around(lines);
    AffineTransform turn =
        AffineTransform.getRotateInstance(
            -Math.toRadians(angle), around.centerX(), around.centerY());
    List<Polyline> turned = new ArrayList<>();
    for (Polyline line : lines) {
      Polyline level = line.moved(turn);
      own.put(level, line);
      turned.add(level);
    }
    return letters.rows(turned).stream()
        .filter(row -> row.signs().size() > 1)
        .filter(row -> row.signs().stream().anyMatch(s -> !s.isPlain()))
        .max(Comparator.comparingInt(row -> row.signs().size()))
        .map(row ->
            new Row(
                row.signs().stream().map(s -> "" + s.sign()).collect(Collectors.joining()),
                angle,
                row.letters().stream().mapToDouble(DrawnLetter::height).max().orElseThrow(),
                Math.clamp(
                    row.signs().stream().mapToDouble(GlyphVotes.Sign::sureness).min().orElse(0),
                    0,
                    1),
                row.lines().stream().map(own::get).toList()));
  }
}
