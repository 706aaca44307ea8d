package dev.securityassistant.schedule.tag;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.shape.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Frames of recognised tags. Where walls run through a frame it may not come out whole: then it is
 * as large as those of the others, with its lettering in the middle. Leaders begin at frames.
 */
final class TagFrames {

  private static final int FEWEST = 3;

  /** Height of a frame, in heights of its lettering. */
  private static final double ROOM = 1.3;

  /** Share of the usual size from which on a frame is whole. */
  private static final double WHOLE = 0.85;

  private final Ink ink;
  private final List<Tag> tags;

  /**
   * @param tags of one kind
   */
  TagFrames(Ink ink, List<Tag> tags) {
    this.ink = ink;
    this.tags = List.copyOf(tags);
  }

  /** The tags, all with frames if most have some. */
  List<Tag> completed() {
    List<Box> frames = tags.stream().filter(this::isFramed).map(Tag::box).toList();
    if (frames.size() < FEWEST || 2 * frames.size() <= tags.size()) {
      return tags;
    }
    double width = middle(frames, Box::width);
    double height = middle(frames, Box::height);
    List<Tag> completed = new ArrayList<>();
    for (Tag tag : tags) {
      boolean whole = tag.box().width() > WHOLE * width && tag.box().height() > WHOLE * height;
      completed.add(whole ? tag : tag.framed(around(tag.box(), width, height)));
    }
    return completed;
  }

  private static Box around(Box box, double width, double height) {
    double x = Math.max(0, (width - box.width()) / 2);
    double y = Math.max(0, (height - box.height()) / 2);
    return new Box(box.x0() - x, box.y0() - y, box.x1() + x, box.y1() + y);
  }

  private static double middle(List<Box> frames, ToDoubleFunction<Box> side) {
    return frames.stream().mapToDouble(side).sorted().toArray()[frames.size() / 2];
  }

  private boolean isFramed(Tag tag) {
    Optional<Box> lettering =
        ink.words(tag.box()).stream()
            .filter(Word::upright)
            .filter(w -> tag.box().contains(w.box().centerX(), w.box().centerY()))
            .map(Word::box)
            .reduce(Box::union);
    return lettering.filter(l -> tag.box().height() > ROOM * l.height()).isPresent();
  }
}
