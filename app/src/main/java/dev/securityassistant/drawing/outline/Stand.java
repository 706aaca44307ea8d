package dev.securityassistant.drawing.outline;

import dev.securityassistant.drawing.lettering.LetterRow;
import dev.securityassistant.drawing.raster.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where letters stand in rooms of one width. */
enum Stand {
  /** In the middle, as in the typefaces of typewriters. */
  MIDDLE,
  /** At the beginning, as where a program lays letters of another typeface into such rooms. */
  START;

  /** The place of a letter along its row. */
  double place(double start, double end) {
    return this == MIDDLE ? (start + end) / 2 : start;
  }

  /** Where the room of a letter begins. */
  double from(DrawnLetter letter, double pitch) {
    return place(letter.start(), letter.end()) - (this == MIDDLE ? pitch / 2 : 0);
  }

  /** The places of the letters of a row: dots belong to what they stand over. */
  double[] places(LetterRow row) {
    List<Part> sorted = new ArrayList<>(row.parts());
    sorted.sort(Comparator.comparingInt(row::start));
    List<Double> places = new ArrayList<>();
    int start = row.start(sorted.getFirst());
    int end = row.end(sorted.getFirst());
    for (Part part : sorted) {
      if (row.start(part) >= end) {
        places.add(place(start, end));
        start = row.start(part);
        end = row.end(part);
      } else {
        end = Math.max(end, row.end(part));
      }
    }
    places.add(place(start, end));
    return places.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
