package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.ocr.EnginePool;
import dev.securityassistant.drawing.ocr.LineReader;
import dev.securityassistant.drawing.ocr.NetworkReader;
import dev.securityassistant.drawing.ocr.OcrException;
import dev.securityassistant.drawing.ocr.TesseractReader;

/**
 * The two engines that read lettering.
 *
 * @param fast reads every row
 * @param strong reads short and doubtful rows again
 */
public record Engines(LineReader fast, LineReader strong) implements AutoCloseable {

  /** Loads the engines. */
  @FunctionalInterface
  public interface Loader {

    /**
     * Called at most once for each reader.
     *
     * @throws OcrException where they do not run on this machine, saying what to do
     */
    Engines load() throws OcrException;
  }

  /** Tesseract and the network, which come with the program. */
  public static Engines load() throws OcrException {
    LineReader fast = EnginePool.of(TesseractReader::load);
    try {
      return new Engines(fast, NetworkReader.load());
    } catch (OcrException e) {
      fast.close();
      throw e;
    }
  }

  @Override
  public void close() {
    fast.close();
    strong.close();
  }
}
