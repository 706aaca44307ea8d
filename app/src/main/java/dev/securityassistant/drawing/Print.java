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

    /**
     * Where letters stand in a cell, pixels of it; null where none stand clear of frames and lines.
     *
     * @param cell as printed
     */
    @Nullable Rect place(GreyImage cell);

    /**
     * How well texts explain a picture: natural logarithms of probabilities, one a text; minus
     * infinity for all of them where it shows no letters or cannot be read.
     *
     * @param picture one line of letters, with little around them
     * @param texts capitals and digits
     */
    double[] likelihoods(GreyImage picture, List<String> texts);
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
