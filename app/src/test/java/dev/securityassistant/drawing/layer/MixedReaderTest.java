package dev.securityassistant.drawing.layer;

import static dev.securityassistant.drawing.layer.LayerWords.claimed;
import static dev.securityassistant.drawing.layer.LayerWords.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.securityassistant.component.PdfType;
import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.PagePicture;
import dev.securityassistant.drawing.Paint;
import dev.securityassistant.drawing.PixelReader;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Turn;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.lettering.SheetPainter;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Projection;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixedReaderTest {

  private static final Paint RED = new Paint(0xc01818, Paint.NONE, 1, false, null, Origin.CONTENT);
  private static final Turn PAGE = new Turn(0, 600, 400);

  /** The picture was skewed, so that what is read in it lies 5 points to the right of the page. */
  private static final Turn STRAIGHTENED = new Turn(0, 600, 400, Projection.move(5, 0));

  /** Reads the same words in every picture. */
  private record Always(List<Word> words) implements PixelReader {

    @Override
    public Sheet read(Sheet page, PagePicture picture) {
      return sheet(STRAIGHTENED, words, List.of());
    }

    @Override
    public Sheet readOutlines(Sheet page) {
      return page;
    }
  }

  @Test
  void textStampedOnAScanIsExactWhereItLiesInTheStraightenedPictureAndInItsInk()
      throws DrawingException {
    List<Word> scan = List.of(read("STAIR", 205, 50), read("A-1O1", 105, 100));

    Sheet sheet =
        new MixedReader(new Always(scan))
            .read(sheet(PAGE, List.of(claimed("A-101", 100, 100)), lines(1)), alone());

    assertThat(sheet.turn()).isEqualTo(STRAIGHTENED);
    assertThat(sheet.words()).extracting(Word::text).containsExactly("STAIR", "A-101");
    assertThat(sheet.words().getLast().box().x0()).isCloseTo(105, within(0.01));
    assertThat(sheet.words().getLast().recognised()).isFalse();
    assertThat(sheet.lines())
        .singleElement()
        .satisfies(l -> assertThat(l.paint().color()).isEqualTo(SheetPainter.BLACK))
        .satisfies(l -> assertThat(l.box().x0()).isCloseTo(15, within(0.01)));
  }

  @Test
  void aDrawingOverAPictureStaysWhereAndAsItIsAndThePictureAddsToIt() throws DrawingException {
    List<Word> text =
        List.of(claimed("A-101", 100, 100), claimed("A-102", 100, 200), claimed("KEY", 400, 20));

    Sheet sheet =
        new MixedReader(new Always(List.of(read("STAIR", 205, 50))))
            .read(sheet(PAGE, text, lines(20)), alone());

    assertThat(sheet.turn()).isEqualTo(PAGE);
    assertThat(sheet.words()).hasSize(4).containsAll(text);
    assertThat(sheet.words().getFirst().box().x0()).isCloseTo(200, within(0.01));
    assertThat(sheet.lines()).hasSize(20).allMatch(l -> l.paint().equals(RED));
    assertThat(sheet.print()).isNull();
  }

  @Test
  void aScanWithoutAnyTextIsAsItWasRead() throws DrawingException {
    Sheet sheet =
        new MixedReader(new Always(List.of(read("STAIR", 205, 50))))
            .read(sheet(PAGE, List.of(), List.of()), new PagePicture(new GreyImage(600, 400), 72));

    assertThat(sheet.words()).extracting(Word::text).containsExactly("STAIR");
    assertThat(sheet.notes()).isEmpty();
  }

  private static PagePicture alone() {
    return new PagePicture(new GreyImage(600, 400), 72, true, List.of());
  }

  private static List<Polyline> lines(int many) {
    return Collections.nCopies(
        many, new Polyline(new float[] {10, 10, 50, 10, 50, 40}, false, false, RED, 0));
  }

  private static Sheet sheet(Turn turn, List<Word> words, List<Polyline> lines) {
    return new Sheet(1, turn, PdfType.MIXED, words, lines, List.of(), List.of(), List.of());
  }
}
