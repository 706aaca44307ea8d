package dev.securityassistant.schedule.legend;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.schedule.shape.Frames;
import dev.securityassistant.schedule.shape.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A symbol as the legend shows it.
 *
 * @param pageNumber page of the legend
 * @param group heading over its row; null where there is none
 * @param meaning text beside it
 * @param type what it stands for; null for things that are not counted (other trades)
 * @param letters letters in it, rows joined by a space; empty where it has none
 * @param ink its lines, in painting order
 * @param box around its lines and letters
 * @param frame its outline where one line surrounds all the rest; null where none does
 * @param print its pixels on a scan; null where it is drawn
 */
public record Sample(
    int pageNumber,
    @Nullable String group,
    String meaning,
    @Nullable ComponentType type,
    String letters,
    List<Polyline> ink,
    Box box,
    @Nullable Polyline frame,
    @Nullable GlyphPrint print) {

  /** Share of its sides by which the same drawn symbol may differ. */
  private static final double DRAWN = 0.05;

  public Sample {
    ink = List.copyOf(ink);
  }

  /** A sample that is drawn. */
  public Sample(
      int pageNumber,
      @Nullable String group,
      String meaning,
      @Nullable ComponentType type,
      String letters,
      List<Polyline> ink,
      Box box,
      @Nullable Polyline frame) {
    this(pageNumber, group, meaning, type, letters, ink, box, frame, null);
  }

  /** The frame's shape; {@link Shape#OTHER} where there is no frame. */
  public Shape shape() {
    return frame == null ? Shape.OTHER : Shape.of(frame);
  }

  /** Lines inside the frame, the frame itself left out; all lines where there is no frame. */
  List<Polyline> content() {
    Polyline outline = frame;
    return outline == null ? ink : ink.stream().filter(l -> !Frames.repeats(l, outline)).toList();
  }

  /** Whether this is the same row again, in the same size, as on another sheet of a set. */
  boolean repeats(Sample other) {
    return letters.equals(other.letters)
        && meaning.equals(other.meaning)
        && type == other.type
        && ink.size() == other.ink.size()
        && shape() == other.shape()
        && isAsLarge(other, DRAWN);
  }

  /** Whether both boxes have the same sides but for a share of them. */
  public boolean isAsLarge(Sample other, double share) {
    return Math.abs(box.width() - other.box.width()) < share * box.width()
        && Math.abs(box.height() - other.box.height()) < share * box.height();
  }

  /** How letters found on a plan compare with the sample's. */
  public Lettering lettering() {
    return Lettering.of(letters, meaning);
  }
}
