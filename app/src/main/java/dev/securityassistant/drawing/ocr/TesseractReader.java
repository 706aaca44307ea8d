package dev.securityassistant.drawing.ocr;

import dev.securityassistant.drawing.raster.GreyImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;

/**
 * Tesseract's line recognition: fast on clean lettering. Calls of several threads wait for each
 * other: give each thread one of its own, as {@link EnginePool} does. Where it is not closed, its
 * library complains on the error stream when the process ends.
 */
public final class TesseractReader implements LineReader {

  private static final String LANGUAGE = "/tessdata/eng.traineddata";
  private static final int HEIGHT = 40;

  private final TessBaseAPI api;
  private boolean closed;

  private TesseractReader(TessBaseAPI api) {
    this.api = api;
  }

  /**
   * Loads the native library and the language.
   *
   * @throws OcrException where this machine cannot run it
   */
  public static TesseractReader load() throws OcrException {
    try (InputStream in = TesseractReader.class.getResourceAsStream(LANGUAGE)) {
      if (in == null) {
        throw new IOException("the class path lacks " + LANGUAGE);
      }
      byte[] data = in.readAllBytes();
      TessBaseAPI api = new TessBaseAPI();
      int failed;
      try (BytePointer bytes = new BytePointer(data);
          BytePointer name = new BytePointer("eng")) {
        failed =
            api.Init(
                bytes,
                data.length,
                name,
                tesseract.OEM_LSTM_ONLY,
                (org.bytedeco.javacpp.PointerPointer<?>) null,
                0,
                null,
                null,
                false,
                null);
      }
      if (failed != 0) {
        throw new IOException("it does not take its language data");
      }
      api.SetVariable("load_system_dawg", "1");
      api.SetPageSegMode(tesseract.PSM_SINGLE_LINE);
      return new TesseractReader(api);
    } catch (IOException | LinkageError | RuntimeException e) {
      throw Unavailable.because("Tesseract", e);
    }
  }

  @Override
  public synchronized List<Reading> read(List<GreyImage> lines) {
    List<Reading> readings = new ArrayList<>(lines.size());
    for (GreyImage line : lines) {
      readings.add(read(line));
    }
    return readings;
  }

  private Reading read(GreyImage line) {
    double scale = (double) HEIGHT / line.height();
    int width = Math.max(8, (int) Math.round(line.width() * scale));
    PIX pix = leptonica.pixCreate(width + 16, HEIGHT + 16, 8);
    try {
      for (int y = 0; y < HEIGHT + 16; y++) {
        for (int x = 0; x < width + 16; x++) {
          double shade = line.between((x - 7.5) / scale - 0.5, (y - 7.5) / scale - 0.5);
          leptonica.pixSetPixel(pix, x, y, (int) Math.round(shade));
        }
      }
      api.SetImage(pix);
      api.SetSourceResolution(300);
      if (api.Recognize(null) != 0) {
        return Reading.NOTHING;
      }
      return symbols(width);
    } finally {
      api.Clear();
      leptonica.pixDestroy(pix);
    }
  }

  private Reading symbols(int width) {
    StringBuilder text = new StringBuilder();
    List<Double> places = new ArrayList<>();
    List<Double> sureness = new ArrayList<>();
    try (ResultIterator at = api.GetIterator()) {
      if (at == null || at.isNull()) {
        return Reading.NOTHING;
      }
      int[] left = new int[1];
      int[] top = new int[1];
      int[] right = new int[1];
      int[] bottom = new int[1];
      do {
        try (BytePointer symbol = at.GetUTF8Text(tesseract.RIL_SYMBOL)) {
          if (symbol == null || symbol.isNull()) {
            continue;
          }
          if (at.IsAtBeginningOf(tesseract.RIL_WORD) && !text.isEmpty()) {
            add(text, places, sureness, " ", places.getLast(), 1);
          }
          at.BoundingBox(tesseract.RIL_SYMBOL, left, top, right, bottom);
          double place = Math.clamp(((left[0] + right[0]) / 2.0 - 8) / width, 0, 1);
          add(
              text,
              places,
              sureness,
              symbol.getString(),
              place,
              at.Confidence(tesseract.RIL_SYMBOL) / 100);
        }
      } while (at.Next(tesseract.RIL_SYMBOL));
    }
    return new Reading(
        text.toString(),
        places.stream().mapToDouble(d -> d).toArray(),
        sureness.stream().mapToDouble(d -> d).toArray());
  }

  private static void add(
      StringBuilder text,
      List<Double> places,
      List<Double> sureness,
      String symbol,
      double place,
      double sure) {
    for (int i = 0; i < symbol.length(); i++) {
      text.append(symbol.charAt(i));
      places.add(place);
      sureness.add(sure);
    }
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      api.End();
      api.close();
    }
  }
}
