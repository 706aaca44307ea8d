package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.ocr.LineReader;
import dev.securityassistant.drawing.ocr.OcrException;
import dev.securityassistant.drawing.ocr.Reading;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Part;
import dev.securityassistant.drawing.raster.Parts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the letters in a cell of a cluster: the frame and whatever else reaches in from outside is
 * taken out, a letter that stands alone is shown three times over, as lines are read better than
 * single letters.
 */
final class CellLetters {

  private static final double LOWEST = 0.15;
  private static final double LARGEST = 0.62;
  private static final double CLEAR = 0.6;
  private static final int TIMES = 3;

  private final LineReader reader;

  CellLetters(LineReader reader) {
    this.reader = reader;
  }

  /** The letters; empty where none are clear. */
  String read(Ink ink) {
    List<Part> letters = new ArrayList<>();
    boolean strip = ink.height() < 0.7 * ink.width();
    for (Part p : Parts.of(ink, 4)) {
      boolean inside =
          strip && p.height() < 0.9 * ink.height()
              || p.x0() > 0 && p.y0() > 0 && p.x1() < ink.width() && p.y1() < ink.height();
      if (inside
          && p.height() >= Math.max(5, LOWEST * ink.width())
          && p.width() <= LARGEST * ink.width()
          && (strip || p.height() <= LARGEST * ink.height())) {
        letters.add(p);
      }
    }
    if (letters.isEmpty()) {
      return "";
    }
    letters.sort(Comparator.comparingInt(Part::x0));
    GreyImage picture = picture(letters);
    try {
      Reading reading = reader.read(List.of(picture)).getFirst();
      String text = once(reading.text().replaceAll("[^A-Za-z0-9]", ""));
      return reading.quality() >= CLEAR ? text : "";
    } catch (OcrException e) {
      return "";
    }
  }

  /** What is said three times over, once; nothing where the three differ throughout. */
  private static String once(String text) {
    if (text.length() % TIMES != 0) {
      return text.isEmpty() ? "" : text.substring(0, Math.max(1, Math.round(text.length() / 3f)));
    }
    int n = text.length() / TIMES;
    String a = text.substring(0, n);
    String b = text.substring(n, 2 * n);
    String c = text.substring(2 * n);
    return a.equals(b) || a.equals(c) ? a : b.equals(c) ? b : "";
  }

  private static GreyImage picture(List<Part> letters) {
    int x0 = letters.stream().mapToInt(Part::x0).min().orElse(0);
    int x1 = letters.stream().mapToInt(Part::x1).max().orElse(1);
    int y0 = letters.stream().mapToInt(Part::y0).min().orElse(0);
    int y1 = letters.stream().mapToInt(Part::y1).max().orElse(1);
    int margin = Math.max(3, (y1 - y0) / 3);
    int step = x1 - x0 + Math.max(2, (y1 - y0) / 4);
    GreyImage picture = new GreyImage(TIMES * step + 2 * margin, y1 - y0 + 2 * margin);
    for (int k = 0; k < TIMES; k++) {
      for (Part p : letters) {
        int[] runs = p.runs();
        for (int i = 0; i < runs.length; i += 3) {
          for (int x = runs[i + 1]; x < runs[i + 2]; x++) {
            picture.set(x - x0 + margin + k * step, runs[i] - y0 + margin, 0);
          }
        }
      }
    }
    return picture;
  }
}
