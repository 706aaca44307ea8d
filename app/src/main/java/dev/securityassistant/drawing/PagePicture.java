package dev.securityassistant.drawing;

import dev.securityassistant.drawing.raster.GreyImage;
import java.util.List;

/**
 * The pixels of a page as viewed, the whole of it and nothing else, and what the file claims to
 * stand in them.
 *
 * @param image shades of grey
 * @param resolution pixels an inch
 * @param claimed words of the file that do not show, in points of the page as viewed; never to be
 *     trusted
 */
public record PagePicture(GreyImage image, double resolution, List<Word> claimed) {

  public PagePicture {
    claimed = List.copyOf(claimed);
  }

  /** A picture of which the file says nothing. */
  public PagePicture(GreyImage image, double resolution) {
    this(image, resolution, List.of());
  }

  /** The same picture with what the file claims of it. */
  PagePicture claiming(List<Word> words) {
    return new PagePicture(image, resolution, words);
  }
}
