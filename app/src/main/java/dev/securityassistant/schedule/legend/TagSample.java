package dev.securityassistant.schedule.legend;

import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.schedule.shape.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The legend's picture of a tag.
 *
 * @param rows its lettering, line by line: {@code ["? XX 000 XX"]}, {@code ["ACS-#", "###"]}
 * @param meaning text beside it, which names the fields
 * @param frame its outline; null where it has none
 */
public record TagSample(List<String> rows, String meaning, @Nullable Polyline frame) {

  private static final double SQUARE = 0.8;

  public TagSample {
    rows = List.copyOf(rows);
  }

  /** Whether this is the same picture again, as on another sheet of a set. */
  boolean repeats(TagSample other) {
    return rows.equals(other.rows) && meaning.equals(other.meaning) && shape() == other.shape();
  }

  /**
   * Whether its frame, as high as it is wide, has room below a single row: recognition loses rows
   * of signs such as {@code ###}.
   */
  public boolean hasRoomBelow() {
    return rows.size() == 1 && frame != null && frame.box().height() > SQUARE * frame.box().width();
  }

  /** The frame's shape; {@link Shape#OTHER} where there is no frame. */
  public Shape shape() {
    return frame == null ? Shape.OTHER : Shape.of(frame);
  }
}
