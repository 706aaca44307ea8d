package dev.securityassistant.drawing.ocr;

import dev.securityassistant.drawing.raster.GreyImage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * As many engines of a kind as threads read at the same time: each serves one call, none waits for
 * another. An engine is loaded when all others are busy, and kept.
 */
public final class EnginePool implements LineReader {

  private final Loader loader;
  private final Deque<LineReader> idle = new ArrayDeque<>();
  private boolean closed;

  /** Loads one more engine. */
  @FunctionalInterface
  public interface Loader {
    LineReader load() throws OcrException;
  }

  private EnginePool(Loader loader) {
    this.loader = loader;
  }

  /**
   * A pool with one engine.
   *
   * @throws OcrException where that does not run on this machine
   */
  public static EnginePool of(Loader loader) throws OcrException {
    EnginePool pool = new EnginePool(loader);
    pool.giveBack(loader.load());
    return pool;
  }

  @Override
  public List<Reading> read(List<GreyImage> lines) throws OcrException {
    LineReader engine = take();
    try {
      return engine.read(lines);
    } finally {
      giveBack(engine);
    }
  }

  @Override
  public List<double[]> likelihoods(List<GreyImage> lines, List<String> texts) throws OcrException {
    LineReader engine = take();
    try {
      return engine.likelihoods(lines, texts);
    } finally {
      giveBack(engine);
    }
  }

  private LineReader take() throws OcrException {
    synchronized (idle) {
      if (closed) {
        throw new IllegalStateException("the text recognition is closed");
      }
      LineReader engine = idle.poll();
      if (engine != null) {
        return engine;
      }
    }
    return loader.load();
  }

  private void giveBack(LineReader engine) {
    synchronized (idle) {
      if (!closed) {
        idle.push(engine);
        return;
      }
    }
    engine.close();
  }

  /** Closes the engines; those that are reading are closed when they are done. */
  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(LineReader::close);
      idle.clear();
    }
  }
}
