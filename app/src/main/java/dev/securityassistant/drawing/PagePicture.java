package dev.securityassistant.drawing;

import dev.securityassistant.drawing.raster.GreyImage;
import java.util.List;

/**
 * The pixels of a page as viewed and what the file claims to stand in them.
 *
 * @param image shades of grey
 * @param resolution pixels an inch
 * @param alone whether it shows the pictures of the page alone; else also what the file draws on
 *     them
 * @param claimed words of the file that do not show, in points of the page as viewed; never to be
 *     trusted
 */
public record PagePicture(GreyImage image, double resolution, boolean alone, List<Word> claimed) {

  public PagePicture {
    claimed = List.copyOf(claimed);
  }

  /** All that shows on a page of which the file claims nothing. */
  public PagePicture(GreyImage image, double resolution) {
    this(image, resolution, false, List.of());
  }

  /** The same picture with what the file claims of it. */
  PagePicture claiming(List<Word> words) {
    return new PagePicture(image, resolution, alone, words);
  }
}
