package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.ocr.Reading;
import dev.securityassistant.drawing.raster.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a row that was read into its words: at gaps as wide as a space. */
final class RowWords {

  private static final double SPACE = 0.36;
  private static final double NARROW = 0.42;

  private RowWords() {}

  /**
   * One word in pixels.
   *
   * @param quality mean sureness of its letters
   */
  record Piece(String text, int x0, int y0, int x1, int y1, double capitals, double quality) {}

  /** Part of the row between two spaces. */
  private static final class Span {
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double sure;
    private int start;
    private int end;

    void add(Reading reading, int i) {
      text.append(reading.text().charAt(i));
      sure += reading.sureness()[i];
    }

    /** Parts that are letters of their own, not dots. */
    int letters() {
      return (int) parts.stream().filter(p -> p.area() > 6).count();
    }
  }

  /** Gives each span one word of the engine where there are as many of both. */
  private static boolean byEngineSpaces(Reading reading, List<Span> spans) {
    String text = reading.text();
    if (text.strip().split(" +").length != spans.size() || !text.equals(text.strip())) {
      return false;
    }
    int span = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ') {
        spans.get(span).add(reading, i);
      } else if (text.charAt(i - 1) != ' ') {
        span++;
      }
    }
    return true;
  }

  /** Gives each span as many characters as it has letters where the sums agree. */
  private static boolean byCount(Reading reading, List<Span> spans) {
    String text = reading.text();
    long characters = text.chars().filter(c -> c != ' ').count();
    if (characters != spans.stream().mapToInt(Span::letters).sum()) {
      return false;
    }
    int span = 0;
    int left = spans.getFirst().letters();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ') {
        while (left == 0) {
          left = spans.get(++span).letters();
        }
        spans.get(span).add(reading, i);
        left--;
      }
    }
    return true;
  }

  static List<Piece> of(ReadRow read) {
    LetterRow row = read.row();
    List<Span> spans = spans(row);
    mergeNarrow(spans, read.reading().text().strip().split(" +").length, row.capitals());
    int margin = Math.max(3, (int) Math.round(0.35 * row.capitals()));
    int start = start(row) - margin;
    int length = end(row) - start(row) + 2 * margin;
    if (!byEngineSpaces(read.reading(), spans) && !byCount(read.reading(), spans)) {
      String text = read.reading().text();
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) != ' ') {
          nearest(spans, row, start + read.reading().places()[i] * length).add(read.reading(), i);
        }
      }
    }
    List<Piece> pieces = new ArrayList<>();
    for (Span span : spans) {
      if (!span.text.isEmpty()) {
        LetterRow own = new LetterRow(span.parts, row.quarters());
        int bottom = row.quarters() == 0 ? baseline(span.parts) : own.y1();
        pieces.add(
            new Piece(
                Capitals.of(span.text.toString()),
                own.x0(),
                own.y0(),
                own.x1(),
                Math.max(bottom, own.y0() + 1),
                row.capitals(),
                span.sure / span.text.length()));
      }
    }
    return pieces;
  }

  /** Joins spans at the narrowest gaps where the engine saw fewer words. */
  private static void mergeNarrow(List<Span> spans, int words, int capitals) {
    while (spans.size() > Math.max(1, words)) {
      int at = -1;
      double least = NARROW * Math.max(6, capitals);
      for (int i = 1; i < spans.size(); i++) {
        double gap = spans.get(i).start - spans.get(i - 1).end;
        if (gap < least) {
          least = gap;
          at = i;
        }
      }
      if (at < 0) {
        return;
      }
      Span right = spans.remove(at);
      spans.get(at - 1).parts.addAll(right.parts);
      spans.get(at - 1).end = Math.max(right.end, spans.get(at - 1).end);
    }
  }

  private static int baseline(List<Part> parts) {
    int[] bottoms = parts.stream().filter(p -> p.area() > 6).mapToInt(Part::y1).sorted().toArray();
    return bottoms.length == 0 ? parts.getFirst().y1() : bottoms[bottoms.length / 2];
  }

  private static List<Span> spans(LetterRow row) {
    List<Part> sorted = new ArrayList<>(row.parts());
    sorted.sort((a, b) -> Integer.compare(start(row, a), start(row, b)));
    List<Span> spans = new ArrayList<>();
    for (Part part : sorted) {
      if (spans.isEmpty()
          || start(row, part) - spans.getLast().end > SPACE * Math.max(6, row.capitals())) {
        spans.add(new Span());
        spans.getLast().start = start(row, part);
      }
      Span span = spans.getLast();
      span.end = span.parts.isEmpty() ? end(row, part) : Math.max(span.end, end(row, part));
      span.parts.add(part);
    }
    return spans;
  }

  private static Span nearest(List<Span> spans, LetterRow row, double place) {
    Span best = spans.getFirst();
    double least = Double.MAX_VALUE;
    for (Span span : spans) {
      double from = span.parts.stream().mapToInt(p -> start(row, p)).min().orElse(0);
      double distance = Math.max(0, Math.max(from - place, place - span.end));
      if (distance < least) {
        least = distance;
        best = span;
      }
    }
    return best;
  }

  /** Where the row starts along its direction of reading. */
  private static int start(LetterRow row) {
    return Arrays.stream(row.parts().toArray(Part[]::new))
        .mapToInt(p -> start(row, p))
        .min()
        .orElse(0);
  }

  private static int end(LetterRow row) {
    return Arrays.stream(row.parts().toArray(Part[]::new))
        .mapToInt(p -> end(row, p))
        .max()
        .orElse(0);
  }

  private static int start(LetterRow row, Part p) {
    return switch (row.quarters()) {
      case 0 -> p.x0();
      case 1 -> p.y0();
      case 2 -> -p.x1();
      default -> -p.y1();
    };
  }

  private static int end(LetterRow row, Part p) {
    return switch (row.quarters()) {
      case 0 -> p.x1();
      case 1 -> p.y1();
      case 2 -> -p.x0();
      default -> -p.y0();
    };
  }
}
