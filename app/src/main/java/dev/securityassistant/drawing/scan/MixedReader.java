package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.drawing.PagePicture;
import dev.securityassistant.drawing.PixelReader;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Turn;
import dev.securityassistant.drawing.Word;
import java.util.List;

/**
 * Reads pages that are a picture with text of the file on it: the picture as any scan, then what
 * the text adds. Text that shows is exact; text that does not is compared with what was read.
 */
final class MixedReader implements PixelReader {

  private final PixelReader pictures;

  /**
   * @param pictures reads pictures alone
   */
  MixedReader(PixelReader pictures) {
    this.pictures = pictures;
  }

  @Override
  public Sheet read(Sheet page, PagePicture picture) throws DrawingException {
    Sheet read = pictures.read(page, picture);
    if (page.words().isEmpty() && picture.claimed().isEmpty() && page.markups().isEmpty()) {
      return read;
    }
    Transfer shown = Transfer.between(page.turn(), read.turn());
    StampedWords stamped = new StampedWords(page.words().stream().map(shown::word).toList());
    Sheet whole =
        new Sheet(
            read.pageNumber(),
            read.turn(),
            read.type(),
            stamped.over(read),
            read.lines(),
            page.pictures().stream().map(shown::picture).toList(),
            page.markups().stream().map(shown::markup).toList(),
            read.notes(),
            read.print());
    Turn viewed = new Turn(0, page.turn().viewWidth(), page.turn().viewHeight());
    Transfer hidden = Transfer.between(viewed, read.turn());
    List<Word> claimed = picture.claimed().stream().map(hidden::word).toList();
    return claimed.isEmpty() ? whole : new TextLayer(claimed).compared(whole);
  }

  @Override
  public Sheet readOutlines(Sheet page) throws DrawingException {
    return pictures.readOutlines(page);
  }
}
