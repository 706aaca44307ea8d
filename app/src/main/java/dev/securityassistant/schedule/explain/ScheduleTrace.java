package dev.securityassistant.schedule.explain;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.Extraction;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each step of a reading saw on one page: enough to say how a component came to be, and to
 * draw it. Made by {@code ScheduleAgent.trace}; nothing of it is kept with a job.
 */
public final class ScheduleTrace {

  private final Extraction read;
  private final @Nullable SheetTrace sheet;

  /**
   * @param read what the whole drawing gave
   * @param sheet the page; null where it could not be read or does not exist
   */
  public ScheduleTrace(Extraction read, @Nullable SheetTrace sheet) {
    this.read = read;
    this.sheet = sheet;
  }

  /** What the whole drawing gave in this reading. */
  public Extraction read() {
    return read;
  }

  /**
   * How a component came to be, first step first. A component that this reading does not show on
   * the page (added in review, or read by another version of the program) has one step that says
   * so.
   */
  public List<ExplainedStep> why(Component component) {
    return new Explanation(read, sheet, component).steps();
  }

  /** Whether the page could be read, so that there is something to draw. */
  public boolean hasPicture() {
    return sheet != null;
  }

  /**
   * Draws the page as an SVG document of its own, in UTF-8: the drawing in grey and over it, one
   * group each, what the steps saw. One unit is a point of the page as viewed.
   *
   * @param out where to; not closed
   * @param marked component to be ringed; null for none
   * @throws IllegalStateException where the page could not be read
   * @throws IOException where {@code out} cannot be written
   */
  public void writeSvg(Appendable out, @Nullable Component marked) throws IOException {
    SheetTrace drawn = sheet;
    if (drawn == null) {
      throw new IllegalStateException("the page could not be read");
    }
    new TraceSvg(drawn).write(out, marked);
  }
}
