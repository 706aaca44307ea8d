package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.raster.Part;
import java.util.Comparator;
import java.util.List;

/**
 * Ink that stands in a row like the letters of a line.
 *
 * @param parts by their place along the row, at least one
 * @param quarters direction of reading, clockwise from left to right: 0, 1 (downwards), 2 (upside
 *     down) or 3 (upwards)
 */
record LetterRow(List<Part> parts, int quarters) {

  LetterRow {
    parts = List.copyOf(parts);
  }

  int x0() {
    return parts.stream().mapToInt(Part::x0).min().orElseThrow();
  }

  int y0() {
    return parts.stream().mapToInt(Part::y0).min().orElseThrow();
  }

  int x1() {
    return parts.stream().mapToInt(Part::x1).max().orElseThrow();
  }

  int y1() {
    return parts.stream().mapToInt(Part::y1).max().orElseThrow();
  }

  /** Height of its capitals in pixels: that of nearly its tallest part. */
  int capitals() {
    List<Integer> heights =
        parts.stream()
            .map(p -> quarters % 2 == 0 ? p.height() : p.width())
            .sorted(Comparator.naturalOrder())
            .toList();
    return heights.get((int) (heights.size() * 0.8));
  }

  LetterRow read(int direction) {
    return new LetterRow(parts, direction);
  }
}
