package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.raster.Bits;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.GreyTiles;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Rect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pixels of a scanned sheet's dark ink, in its reading coordinates: what symbols look like
 * there that no lines describe.
 *
 * @param ink the pixels, origin at the top left of the sheet
 * @param grey the same pixels in shades of grey, for reading small letters once more
 * @param unit points a pixel
 * @param letters reads letters that stand alone in a part of it
 */
public record Print(Bits ink, GreyTiles grey, double unit, Letters letters) {

  /** Reads letters that stand alone, as in the cells of a cluster. */
  public interface Letters {

    /** Logarithm of how many times as likely it has to be. */
    double DECIDED = 4;

    /**
     * Where letters stand in a cell, pixels of it; null where none stand clear of frames and lines.
     *
     * @param cell as printed
     */
    @Nullable Rect place(GreyImage cell);

    /**
     * How well texts explain each picture: natural logarithms of probabilities, one a text; minus
     * infinity for all of them where it shows no letters or cannot be read.
     *
     * @param pictures one line of letters each, with little around them
     * @param texts capitals and digits
     */
    List<double[]> likelihoods(List<GreyImage> pictures, List<String> texts);

    /**
     * Whether one text explains a picture so much better than all others that another look at it
     * would hardly change which.
     *
     * @param likelihoods natural logarithms of probabilities
     */
    static boolean decided(double[] likelihoods) {
      double best = Double.NEGATIVE_INFINITY;
      double second = Double.NEGATIVE_INFINITY;
      for (double likelihood : likelihoods) {
        if (likelihood > best) {
          second = best;
          best = likelihood;
        } else {
          second = Math.max(second, likelihood);
        }
      }
      return best - second > DECIDED;
    }
  }

  /** Bytes that it takes, about. */
  public long bytes() {
    return ink.bytes() + grey.bytes();
  }

  /** The ink in a box of the sheet. */
  public Ink crop(Box box) {
    return ink.crop(pixels(box));
  }

  /** A box of the sheet in pixels. */
  public Rect pixels(Box box) {
    return new Rect(box.x0() / unit, box.y0() / unit, box.x1() / unit, box.y1() / unit, 0);
  }
}
