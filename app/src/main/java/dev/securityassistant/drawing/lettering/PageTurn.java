package dev.securityassistant.drawing.lettering;

import dev.securityassistant.drawing.ocr.LineReader;
import dev.securityassistant.drawing.ocr.OcrException;
import dev.securityassistant.drawing.ocr.Reading;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Part;
import java.util.List;

/**
 * Which way up a page lies: rows of letters tell level from upright, a sample of them read both
 * ways tells the head from the foot.
 */
public final class PageTurn {

  private static final int SAMPLE = 6;

  /** Rows that are enough where they read so well. */
  private static final int FEW = 2;

  private static final double PLAIN = 0.9;
  private static final double CLEARLY = 1.4;
  private static final double READABLE = 0.75;

  private PageTurn() {}

  /** Quarter turns clockwise that bring the page upright; 0 where nothing on it can be read. */
  public static int quarters(GreyImage page, Ink ink, List<Part> letters, LineReader reader)
      throws OcrException {
    return find(page, ink, letters, reader).quarters();
  }

  /**
   * A turn and what speaks for it.
   *
   * @param quarters clockwise
   * @param quality with which a sample of rows reads then, 0 to 1
   */
  public record Found(int quarters, double quality) {

    /** Whether lettering was read. */
    public boolean isReadable() {
      return quality > READABLE;
    }
  }

  /** The turn that brings the page upright. */
  public static Found find(GreyImage page, Ink ink, List<Part> letters, LineReader reader)
      throws OcrException {
    int[] standing = RowFinder.standing(letters);
    boolean upright = standing[1] > CLEARLY * standing[0];
    List<List<Part>> sample = RowFinder.longest(letters, upright, SAMPLE);
    if (sample.isEmpty()) {
      return new Found(0, 0);
    }
    int usual = upright ? 3 : 0;
    List<List<Part>> few = sample.subList(0, Math.min(FEW, sample.size()));
    double plain = quality(page, ink, few, usual, reader);
    if (plain > PLAIN) {
      return new Found(turn(usual), plain);
    }
    double first = quality(page, ink, sample, usual, reader);
    if (first > READABLE) {
      return new Found(turn(usual), first);
    }
    int other = (usual + 2) % 4;
    double second = quality(page, ink, sample, other, reader);
    return second > first + 0.1 ? new Found(turn(other), second) : new Found(turn(usual), first);
  }

  /** A page whose letters read in a direction is turned back by it. */
  private static int turn(int direction) {
    return Math.floorMod(-direction, 4);
  }

  private static double quality(
      GreyImage page, Ink ink, List<List<Part>> sample, int direction, LineReader reader)
      throws OcrException {
    return reader
        .read(
            sample.stream()
                .map(parts -> RowPicture.of(page, ink, new LetterRow(parts, direction)))
                .toList())
        .stream()
        .mapToDouble(Reading::quality)
        .average()
        .orElse(0);
  }
}
