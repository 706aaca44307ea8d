package dev.securityassistant.drawing.ocr;

import dev.securityassistant.drawing.raster.GreyImage;
import java.util.List;

/**
 * Reads pictures that each show one line of upright lettering, dark on light. Safe for several
 * threads.
 */
public interface LineReader extends AutoCloseable {

  /**
   * One reading for each picture, in order; {@link Reading#NOTHING} where nothing was found.
   *
   * @throws OcrException where the engine fails
   */
  List<Reading> read(List<GreyImage> lines) throws OcrException;

  @Override
  void close();
}
