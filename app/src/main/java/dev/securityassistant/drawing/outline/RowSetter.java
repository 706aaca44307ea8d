package dev.securityassistant.drawing.outline;

import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.raster.GreyImage;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets the letters of a level row anew, as far apart as printers do: engines read letters in rooms
 * of one width as several words, and letters that touch as one.
 *
 * @param resolution pixels an inch of its pictures
 */
record RowSetter(double resolution) {

  /** Between letters, between words and around the row, in heights of its highest letter. */
  private static final double PAPER = 0.2;

  private static final double SPACE = 0.5;
  private static final double MARGIN = 0.35;

  /** Paper in pixels below which letters touch. */
  private static final double TOUCHING = 1.5;

  /** Whether some letters of a row stand so near each other that their ink may touch. */
  boolean touch(List<DrawnLetter> letters) {
    for (int i = 1; i < letters.size(); i++) {
      if ((letters.get(i).start() - letters.get(i - 1).end()) * resolution / 72 < TOUCHING) {
        return true;
      }
    }
    return false;
  }

  /**
   * The picture of a row.
   *
   * @param letters at least one, by their place
   * @param spacing tells words where signs have one room; else the paper between letters does
   */
  GreyImage picture(List<DrawnLetter> letters, Spacing spacing) {
    double height = letters.stream().mapToDouble(DrawnLetter::height).max().orElseThrow();
    double head = letters.stream().mapToDouble(l -> l.foot() - l.height()).min().orElseThrow();
    double foot = letters.stream().mapToDouble(DrawnLetter::foot).max().orElseThrow();
    double margin = MARGIN * height;
    double at = margin;
    List<Polyline> lines = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      DrawnLetter letter = letters.get(i);
      if (i > 0) {
        DrawnLetter last = letters.get(i - 1);
        at +=
            spacing.pitch() == 0
                ? Math.max(PAPER * height, letter.start() - last.end())
                : spacing.isNextRoom(last, letter) ? PAPER * height : SPACE * height;
      }
      AffineTransform place =
          AffineTransform.getTranslateInstance(at - letter.start(), margin - head);
      letter.lines().forEach(line -> lines.add(line.moved(place)));
      at += letter.end() - letter.start();
    }
    return OutlinePainter.paint(lines, at + margin, foot - head + 2 * margin, resolution);
  }
}
