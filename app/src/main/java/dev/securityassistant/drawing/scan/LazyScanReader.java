package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.drawing.PagePicture;
import dev.securityassistant.drawing.PixelReader;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.ocr.NetworkReader;
import dev.securityassistant.drawing.ocr.OcrException;
import dev.securityassistant.drawing.ocr.TesseractReader;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ScanReader} whose engines are loaded when the first page needs them, and kept: drawings
 * with text never pay for them, nor suffer where they do not run.
 */
public final class LazyScanReader implements PixelReader {

  private @Nullable ScanReader reader;

  @Override
  public Sheet read(Sheet page, PagePicture picture) throws DrawingException {
    return loaded().read(page, picture);
  }

  @Override
  public Sheet readOutlines(Sheet page) throws DrawingException {
    return loaded().readOutlines(page);
  }

  private synchronized ScanReader loaded() throws DrawingException {
    ScanReader known = reader;
    if (known == null) {
      try {
        known = new ScanReader(TesseractReader.load(), NetworkReader.load());
      } catch (OcrException e) {
        throw new DrawingException("ocr_unavailable", String.valueOf(e.getMessage()), e);
      }
      reader = known;
    }
    return known;
  }
}
