package dev.securityassistant.drawing.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.securityassistant.component.PdfType;
import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.drawing.PagePicture;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Turn;
import dev.securityassistant.drawing.ocr.LineReader;
import dev.securityassistant.drawing.ocr.OcrException;
import dev.securityassistant.drawing.ocr.Reading;
import dev.securityassistant.drawing.raster.GreyImage;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyScanReaderTest {

  /** Reads nothing. */
  private static final class Blind implements LineReader {
    private boolean closed;

    @Override
    public List<Reading> read(List<GreyImage> lines) {
      return Collections.nCopies(lines.size(), Reading.NOTHING);
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void enginesThatDoNotLoadAreAskedForOnceAndEveryPageTellsWhy() {
    AtomicInteger tries = new AtomicInteger();
    LazyScanReader reader =
        new LazyScanReader(() -> {
          tries.incrementAndGet();
          throw new OcrException("no engine here; send the vector PDF", new LinkageError());
        });

    for (int page = 0; page < 2; page++) {
      assertThatThrownBy(() -> read(reader))
          .isInstanceOf(DrawingException.class)
          .hasMessage("no engine here; send the vector PDF");
    }
    assertThat(tries).hasValue(1);
    reader.close();
  }

  @Test
  void enginesAreLoadedOnceAndClosedWithTheReader() throws DrawingException {
    AtomicInteger loaded = new AtomicInteger();
    Blind fast = new Blind();
    Blind strong = new Blind();
    try (LazyScanReader reader =
        new LazyScanReader(() -> {
          loaded.incrementAndGet();
          return new Engines(fast, strong);
        })) {
      assertThat(loaded).hasValue(0);
      read(reader);
      Sheet sheet = read(reader);

      assertThat(loaded).hasValue(1);
      assertThat(sheet.notes()).singleElement().asString().contains("no lettering was found");
    }
    assertThat(fast.closed).isTrue();
    assertThat(strong.closed).isTrue();
  }

  private static Sheet read(LazyScanReader reader) throws DrawingException {
    Sheet page =
        new Sheet(
            1,
            new Turn(0, 400, 300),
            PdfType.SCANNED,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return reader.read(page, new PagePicture(new GreyImage(800, 600), 144));
  }
}
