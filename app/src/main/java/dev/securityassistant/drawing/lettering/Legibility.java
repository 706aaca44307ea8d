package dev.securityassistant.drawing.lettering;

import dev.securityassistant.drawing.Picture;
import dev.securityassistant.drawing.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says where a picture is too coarse to be read, and at what it has to be scanned. */
public final class Legibility {

  /** Height in pixels of the picture below which capitals are no longer told apart surely. */
  private static final double LOWEST = 8;

  private static final int LEAST_RESOLUTION = 90;
  private static final int WANTED = 300;
  private static final int LETTERS = 3;

  private Legibility() {}

  /**
   * What a person should know, in sentences.
   *
   * @param page with its pictures
   * @param rows what stands in rows like letters, read or not
   * @param unit points a pixel of the rows
   * @param words how many were read
   */
  public static List<String> notes(Sheet page, List<LetterRow> rows, double unit, int words) {
    List<String> notes = new ArrayList<>();
    double resolution = resolution(page);
    if (words == 0) {
      notes.add("no lettering was found in the picture of this page, so nothing was read from it");
    }
    int[] heights =
        rows.stream()
            .filter(r -> r.parts().size() >= LETTERS)
            .mapToInt(LetterRow::capitals)
            .sorted()
            .toArray();
    if (resolution <= 0) {
      return notes;
    }
    double height = heights.length == 0 ? 0 : heights[heights.length / 2] * unit * resolution / 72;
    if (height > 0 && height < LOWEST) {
      notes.add(
          String.format(
              Locale.ROOT,
              "the capitals on this page are about %.0f pixels high (%.0f dots an inch): too"
                  + " small to be read surely; scan it again at %d dots an inch",
              height,
              resolution,
              wanted(resolution, height)));
    } else if (resolution < LEAST_RESOLUTION) {
      notes.add(
          String.format(
              Locale.ROOT,
              "the picture of this page has %.0f dots an inch: too few for the lettering of a"
                  + " drawing; scan it again at %d dots an inch",
              resolution,
              WANTED));
    }
    return notes;
  }

  /** At which the capitals are half as high again as they have to be, at least the usual one. */
  private static int wanted(double resolution, double height) {
    return (int) Math.max(WANTED, Math.ceil(1.5 * LOWEST / height * resolution / 100) * 100);
  }

  /** Pixels an inch of the largest picture; 0 where there is none. */
  private static double resolution(Sheet page) {
    double most = 0;
    double resolution = 0;
    for (Picture picture : page.pictures()) {
      double longest = Math.max(picture.box().width(), picture.box().height());
      if (picture.box().area() > most) {
        most = picture.box().area();
        resolution =
            Math.max(picture.pixelWidth(), picture.pixelHeight()) * 72.0 / Math.max(1, longest);
      }
    }
    return resolution;
  }
}
