package dev.securityassistant.drawing.lettering;

import dev.securityassistant.drawing.ocr.Reading;
import dev.securityassistant.drawing.raster.Part;
import java.util.ArrayList;
import java.util.List;

/** Cuts a row that was read into its words: at gaps as wide as a space. */
public final class RowWords {

  /** Narrowest space in heights of capitals. */
  public static final double SPACE = 0.36;

  private static final double NARROW = 0.42;

  private static final String POINTS = ".,-/";

  /** Paper on each side of a figure 1, which stands on the width of any other figure. */
  private static final double BESIDE_ONE = 0.12;

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
    mergeNarrow(spans, read.reading(), row.capitals());
    if (!byEngineSpaces(read.reading(), spans) && !byCount(read.reading(), spans)) {
      String text = read.reading().text();
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) != ' ') {
          nearest(spans, row, row.at(read.reading().places()[i])).add(read.reading(), i);
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

  /**
   * Joins spans at the narrowest gaps where the engine saw fewer words, and where a 1 among figures
   * seems to stand apart.
   */
  private static void mergeNarrow(List<Span> spans, Reading reading, int capitals) {
    int words = reading.text().strip().split(" +").length;
    for (int i = spans.size() - 1; i > 0; i--) {
      if (gap(spans, i, capitals) < SPACE + BESIDE_ONE * onesBeside(spans, i, reading)) {
        merge(spans, i);
      }
    }
    while (spans.size() > Math.max(1, words)) {
      int at = -1;
      double least = NARROW;
      for (int i = 1; i < spans.size(); i++) {
        if (gap(spans, i, capitals) < least) {
          least = gap(spans, i, capitals);
          at = i;
        }
      }
      if (at < 0) {
        return;
      }
      merge(spans, at);
    }
  }

  private static double gap(List<Span> spans, int at, int capitals) {
    return (spans.get(at).start - spans.get(at - 1).end) / (double) Math.max(6, capitals);
  }

  private static void merge(List<Span> spans, int at) {
    Span right = spans.remove(at);
    spans.get(at - 1).parts.addAll(right.parts);
    spans.get(at - 1).end = Math.max(right.end, spans.get(at - 1).end);
  }

  /** How many of the two signs where a span begins are a 1 within a number: 0 to 2. */
  private static int onesBeside(List<Span> spans, int at, Reading reading) {
    int before = spans.subList(0, at).stream().mapToInt(Span::letters).sum();
    int all = before + spans.subList(at, spans.size()).stream().mapToInt(Span::letters).sum();
    String signs = reading.text().replace(" ", "");
    signs = signs.length() == all ? signs : signs.replaceAll("[.,]", "");
    if (signs.length() != all || before == 0 || before == all) {
      return 0;
    }
    char left = signs.charAt(before - 1);
    char right = signs.charAt(before);
    boolean number = isOfNumber(left) && isOfNumber(right);
    return number ? (left == '1' ? 1 : 0) + (right == '1' ? 1 : 0) : 0;
  }

  private static boolean isOfNumber(char sign) {
    return Character.isDigit(sign) || POINTS.indexOf(sign) >= 0;
  }

  private static int baseline(List<Part> parts) {
    int[] bottoms = parts.stream().filter(p -> p.area() > 6).mapToInt(Part::y1).sorted().toArray();
    return bottoms.length == 0 ? parts.getFirst().y1() : bottoms[bottoms.length / 2];
  }

  private static List<Span> spans(LetterRow row) {
    List<Part> sorted = new ArrayList<>(row.parts());
    sorted.sort((a, b) -> Integer.compare(row.start(a), row.start(b)));
    List<Span> spans = new ArrayList<>();
    for (Part part : sorted) {
      if (spans.isEmpty()
          || row.start(part) - spans.getLast().end > SPACE * Math.max(6, row.capitals())) {
        spans.add(new Span());
        spans.getLast().start = row.start(part);
      }
      Span span = spans.getLast();
      span.end = span.parts.isEmpty() ? row.end(part) : Math.max(span.end, row.end(part));
      span.parts.add(part);
    }
    return spans;
  }

  private static Span nearest(List<Span> spans, LetterRow row, double place) {
    Span best = spans.getFirst();
    double least = Double.MAX_VALUE;
    for (Span span : spans) {
      double from = span.parts.stream().mapToInt(row::start).min().orElse(0);
      double distance = Math.max(0, Math.max(from - place, place - span.end));
      if (distance < least) {
        least = distance;
        best = span;
      }
    }
    return best;
  }
}
