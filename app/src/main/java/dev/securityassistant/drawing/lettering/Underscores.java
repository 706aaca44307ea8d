package dev.securityassistant.drawing.lettering;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Sides;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.raster.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins words with a bar between them, at their baseline or a little under it, by an underscore. No
 * letter stands at that height, so rows of letters end there, and engines read it as a space.
 */
public final class Underscores {

  private static final double SHORTEST = 0.35;
  private static final double LONGEST = 1.3;
  private static final double THICKEST = 0.22;
  private static final double HIGHEST = 0.2;
  private static final double LOWEST = 0.5;

  /** Part of a bar's length that may lie under the letters beside it. */
  private static final double UNDER = 0.25;

  /** Paper between a bar and the letters beside it, in heights of capitals. */
  private static final double APART = 0.4;

  private final List<Box> bars;

  /**
   * @param parts what may be bars
   * @param unit points a pixel
   */
  public Underscores(List<Part> parts, double unit) {
    this.bars =
        parts.stream()
            .filter(p -> p.length() >= 3 * Math.min(p.width(), p.height()))
            .map(p -> SheetPainter.box(p, unit))
            .toList();
  }

  /** The words, each with those that underscores join it to. */
  public List<Word> joined(List<Word> words) {
    List<Word> left = new ArrayList<>(words);
    for (Box bar : bars) {
      Word before = beside(bar, left, true);
      Word after = beside(bar, left, false);
      if (before != null && after != null && before.angle() == after.angle()) {
        left.set(left.indexOf(before), joined(before, after));
        left.remove(after);
      }
    }
    return left;
  }

  private static Word joined(Word before, Word after) {
    String head = before.text().replaceFirst("_+$", "");
    String tail = after.text().replaceFirst("^_+", "");
    int letters = before.text().length() + after.text().length();
    return new Word(
        head + "_" + tail,
        before.box().union(after.box()),
        before.angle(),
        Math.max(before.size(), after.size()),
        before.color(),
        before.layer(),
        before.origin(),
        before.order(),
        (before.quality() * before.text().length() + after.quality() * after.text().length())
            / letters);
  }

  private static @Nullable Word beside(Box bar, List<Word> words, boolean before) {
    Word nearest = null;
    double least = Double.MAX_VALUE;
    for (Word word : words) {
      Sides along = Sides.at(word.angle());
      double capitals = word.size() * SheetPainter.CAPITALS;
      double length = along.end(bar) - along.start(bar);
      double thickness = along.foot(bar) - along.head(bar);
      double under = along.head(bar) - along.foot(word.box());
      double gap =
          before
              ? along.start(bar) - along.end(word.box())
              : along.start(word.box()) - along.end(bar);
      if (length > SHORTEST * capitals
          && length < LONGEST * capitals
          && thickness < THICKEST * capitals
          && under > -HIGHEST * capitals
          && under < LOWEST * capitals
          && gap > -UNDER * length
          && gap < Math.min(least, APART * capitals)) {
        least = gap;
        nearest = word;
      }
    }
    return nearest;
  }
}
