package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.drawing.PagePicture;
import dev.securityassistant.drawing.PixelReader;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.layer.MixedReader;
import dev.securityassistant.drawing.ocr.OcrException;
import org.jspecify.annotations.Nullable;

/**
 * A {@link MixedReader} whose engines are loaded when the first page needs them, and kept until it
 * is closed: drawings with text never pay for them, nor suffer where they do not run. Loading is
 * tried once; every page that needs them tells the reason of the first failure.
 */
public final class LazyScanReader implements PixelReader, AutoCloseable {

  private final Engines.Loader loader;
  private final PixelRoom room = PixelRoom.ofThisProcess();
  private @Nullable Engines engines;
  private @Nullable OcrException failure;

  /** With the engines that come with the program. */
  public LazyScanReader() {
    this(Engines::load);
  }

  /** With other engines. */
  public LazyScanReader(Engines.Loader loader) {
    this.loader = loader;
  }

  @Override
  public Sheet read(Sheet page, PagePicture picture) throws DrawingException {
    PixelReader reader = loaded();
    long pixels = (long) picture.image().width() * picture.image().height();
    try (PixelRoom.Stay stay = room.enter(pixels)) {
      return reader.read(page, picture);
    }
  }

  @Override
  public Sheet readOutlines(Sheet page) throws DrawingException {
    return loaded().readOutlines(page);
  }

  private synchronized PixelReader loaded() throws DrawingException {
    OcrException known = failure;
    if (known == null) {
      try {
        Engines ready = engines == null ? loader.load() : engines;
        engines = ready;
        return new MixedReader(new ScanReader(ready.fast(), ready.strong()));
      } catch (OcrException e) {
        failure = e;
        known = e;
      }
    }
    throw new DrawingException("ocr_unavailable", String.valueOf(known.getMessage()), known);
  }

  /** Gives the engines up; pages read later load them again. */
  @Override
  public synchronized void close() {
    Engines loaded = engines;
    engines = null;
    if (loaded != null) {
      loaded.close();
    }
  }
}
