package dev.securityassistant.drawing.layer;

import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.drawing.Markup;
import dev.securityassistant.drawing.PagePicture;
import dev.securityassistant.drawing.Picture;
import dev.securityassistant.drawing.PixelReader;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Turn;
import dev.securityassistant.drawing.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages that are a picture with text of the file on it: the picture as any scan, then what
 * the text adds. Text that shows is exact; text that does not is compared with what was read.
 */
public final class MixedReader implements PixelReader {

  private final PixelReader pictures;

  /**
   * @param pictures reads pictures alone
   */
  public MixedReader(PixelReader pictures) {
    this.pictures = pictures;
  }

  @Override
  public Sheet read(Sheet page, PagePicture picture) throws DrawingException {
    Sheet read = pictures.read(page, picture);
    if (page.words().isEmpty() && picture.claimed().isEmpty() && page.markups().isEmpty()) {
      return read;
    }
    List<Polyline> drawn = picture.alone() ? page.lines() : List.of();
    Sheet whole =
        isDrawing(page.words(), drawn, read.words())
            ? drawnOver(page, drawn, read)
            : stamped(page, drawn, read);
    Turn viewed = new Turn(0, page.turn().viewWidth(), page.turn().viewHeight());
    Transfer hidden = Transfer.between(viewed, whole.turn());
    List<Word> claimed = picture.claimed().stream().map(hidden::word).toList();
    return claimed.isEmpty() ? whole : new TextLayer(claimed).compared(whole);
  }

  /**
   * Whether the file draws the page and the picture lies below it, as an architect's plan does
   * below the devices: it says more than the picture, and draws more than frames around what it
   * says.
   */
  private static boolean isDrawing(List<Word> text, List<Polyline> drawn, List<Word> read) {
    return text.size() > read.size() && drawn.size() > text.size();
  }

  /** A drawing as exact as it is, with what the picture below it says and shows. */
  private static Sheet drawnOver(Sheet page, List<Polyline> drawn, Sheet read) {
    Transfer back = Transfer.between(read.turn(), page.turn());
    List<Polyline> lines = new ArrayList<>(read.lines().stream().map(back::line).toList());
    lines.addAll(drawn);
    List<Word> words =
        StampedWords.over(read.words().stream().map(back::word).toList(), page.words());
    return sheet(read, page.turn(), words, lines, page.pictures(), page.markups(), null);
  }

  /** A scan with what the file puts on it, in the scan's ink. */
  private static Sheet stamped(Sheet page, List<Polyline> drawn, Sheet read) {
    Transfer shown = Transfer.between(page.turn(), read.turn());
    List<Polyline> lines = new ArrayList<>(read.lines());
    drawn.forEach(line -> lines.add(PixelInk.line(shown.line(line))));
    List<Word> text = page.words().stream().map(shown::word).map(PixelInk::word).toList();
    return sheet(
        read,
        read.turn(),
        StampedWords.over(read.words(), text),
        lines,
        page.pictures().stream().map(shown::picture).toList(),
        page.markups().stream().map(shown::markup).toList(),
        read.print());
  }

  private static Sheet sheet(
      Sheet read,
      Turn turn,
      List<Word> words,
      List<Polyline> lines,
      List<Picture> pictures,
      List<Markup> markups,
      @Nullable Print print) {
    return new Sheet(
        read.pageNumber(), turn, read.type(), words, lines, pictures, markups, read.notes(), print);
  }

  @Override
  public Sheet readOutlines(Sheet page) throws DrawingException {
    return pictures.readOutlines(page);
  }
}
