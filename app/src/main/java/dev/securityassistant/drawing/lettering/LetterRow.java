package dev.securityassistant.drawing.lettering;

import dev.securityassistant.drawing.Sides;
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
public record LetterRow(List<Part> parts, int quarters) {

  private static final double BAR = 1.2;
  private static final double SLIM = 0.2;

  public LetterRow {
    parts = List.copyOf(parts);
  }

  /** The left edge of its parts. */
  public int x0() {
    return parts.stream().mapToInt(Part::x0).min().orElseThrow();
  }

  /** The upper edge of its parts. */
  public int y0() {
    return parts.stream().mapToInt(Part::y0).min().orElseThrow();
  }

  /** The right edge of its parts, the first pixel that is none of theirs. */
  public int x1() {
    return parts.stream().mapToInt(Part::x1).max().orElseThrow();
  }

  /** The lower edge of its parts, the first pixel that is none of theirs. */
  public int y1() {
    return parts.stream().mapToInt(Part::y1).max().orElseThrow();
  }

  /** Height of its capitals in pixels: that of nearly its tallest part. */
  public int capitals() {
    List<Integer> heights =
        parts.stream()
            .map(p -> quarters % 2 == 0 ? p.height() : p.width())
            .sorted(Comparator.naturalOrder())
            .toList();
    return heights.get((int) (heights.size() * 0.8));
  }

  /** Its sides as its letters see them. */
  Sides sides() {
    return new Sides(quarters);
  }

  /** Where a part begins along the direction of reading. */
  public int start(Part part) {
    return (int) sides().start(SheetPainter.box(part, 1));
  }

  /** Where a part ends along the direction of reading. */
  public int end(Part part) {
    return (int) sides().end(SheetPainter.box(part, 1));
  }

  /** Where the row begins along the direction of reading. */
  public int start() {
    return parts.stream().mapToInt(this::start).min().orElseThrow();
  }

  /** Where the row ends along the direction of reading. */
  public int end() {
    return parts.stream().mapToInt(this::end).max().orElseThrow();
  }

  /** Where the row begins across the direction of reading, at the head of its letters. */
  public int head() {
    return parts.stream().mapToInt(this::head).min().orElseThrow();
  }

  /** Where the row ends across the direction of reading, at the foot of its letters. */
  public int foot() {
    return parts.stream().mapToInt(this::foot).max().orElseThrow();
  }

  private int head(Part part) {
    return (int) sides().head(SheetPainter.box(part, 1));
  }

  private int foot(Part part) {
    return (int) sides().foot(SheetPainter.box(part, 1));
  }

  /** Where a character of its picture lies along the direction of reading. */
  double at(double place) {
    int margin = RowPicture.margin(this);
    return start() - margin + place * (end() - start() + 2 * margin);
  }

  /** The place in its picture of what lies there along the direction of reading. */
  public double place(double at) {
    int margin = RowPicture.margin(this);
    return (at - start() + margin) / (end() - start() + 2.0 * margin);
  }

  /**
   * Without upright bars that are higher than its capitals: they divide the fields of a frame. The
   * same where nothing else would be left.
   */
  public LetterRow withoutBars() {
    int capitals = capitals();
    List<Part> letters = parts.stream().filter(p -> !isBar(p, capitals)).toList();
    return letters.isEmpty() ? this : new LetterRow(letters, quarters);
  }

  /**
   * Upright bars that reach beyond the letters on both sides: they divide the fields of a frame,
   * where an l among small letters does not.
   */
  public List<Part> dividers() {
    List<Part> letters = parts.stream().filter(p -> !isSlim(p)).toList();
    if (letters.isEmpty()) {
      return List.of();
    }
    int head = letters.stream().mapToInt(this::head).min().orElseThrow();
    int foot = letters.stream().mapToInt(this::foot).max().orElseThrow();
    return parts.stream()
        .filter(p -> isSlim(p) && foot(p) - head(p) > BAR * (foot - head))
        .filter(p -> head(p) < head && foot(p) > foot)
        .toList();
  }

  /** Without its dividers. */
  public LetterRow withoutDividers() {
    List<Part> dividers = dividers();
    return dividers.isEmpty()
        ? this
        : new LetterRow(parts.stream().filter(p -> !dividers.contains(p)).toList(), quarters);
  }

  private boolean isBar(Part part, int capitals) {
    return foot(part) - head(part) > BAR * capitals && isSlim(part);
  }

  private boolean isSlim(Part part) {
    return end(part) - start(part) < SLIM * (foot(part) - head(part));
  }
}
