package dev.securityassistant.drawing.ocr;

import dev.securityassistant.drawing.raster.GreyImage;
import java.util.List;

/**
 * Reads pictures that each show one line of upright lettering, dark on light. Safe for several
 * threads.
 */
public interface LineReader extends AutoCloseable {

  /** Logarithm of the probability of what was read where the engine tells none. */
  double LIKELY = Math.log(0.9);

  /** Logarithm of the probability of what was not read where the engine tells none. */
  double UNLIKELY = Math.log(0.01);

  /**
   * One reading for each picture, in order; {@link Reading#NOTHING} where nothing was found.
   *
   * @throws OcrException where the engine fails
   */
  List<Reading> read(List<GreyImage> lines) throws OcrException;

  /**
   * How well texts explain pictures: natural logarithms of probabilities, for each picture one a
   * text; large and small letters count alike. An engine that tells no more than what it reads
   * holds that text likely and all others equally unlikely.
   *
   * @throws OcrException where the engine fails
   */
  default List<double[]> likelihoods(List<GreyImage> lines, List<String> texts)
      throws OcrException {
    return read(lines).stream()
        .map(reading ->
            texts.stream()
                .mapToDouble(text -> text.equalsIgnoreCase(reading.text()) ? LIKELY : UNLIKELY)
                .toArray())
        .toList();
  }

  @Override
  void close();
}
