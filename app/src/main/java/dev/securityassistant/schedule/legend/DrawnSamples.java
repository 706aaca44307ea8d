package dev.securityassistant.schedule.legend;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.shape.Blob;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Symbols of a legend that is drawn in lines. */
record DrawnSamples(Ink ink) implements SampleSource {

  @Override
  public List<Blob> find(Box region, List<Word> words) {
    double type = SampleSource.type(words);
    List<Polyline> drawn =
        ink.within(region.grow(-0.3)).stream()
            .filter(l -> !isRule(l, words, type))
            .filter(l -> l.paint().marks())
            .filter(l -> !l.paint().dashed())
            .toList();
    List<Blob> blobs = new ArrayList<>();
    for (Blob blob : Blob.group(drawn, 0.4 * type, 0.13 * type)) {
      Box b = blob.box();
      if (Math.min(b.width(), b.height()) >= SMALLEST && b.longerSide() <= LARGEST * type) {
        List<Word> inside = words.stream().filter(w -> b.grow(0.5).contains(w.box())).toList();
        if (inside.stream().mapToInt(w -> w.text().length()).sum() <= 24) {
          blobs.addAll(new Blob(blob.lines(), inside, b).split());
        }
      }
    }
    return blobs;
  }

  /**
   * Lines of the legend's own table and underlines of its headings, which are no part of a symbol.
   */
  private static boolean isRule(Polyline line, List<Word> words, double type) {
    Box b = line.box();
    if (b.longerSide() > LARGEST * type) {
      return true;
    }
    boolean flat = b.height() < 0.5 && b.width() > 12;
    if (flat) {
      Box above = new Box(b.x0() - 2, b.y0() - 4, b.x1() + 2, b.y0() + 0.5);
      double covered =
          words.stream()
              .filter(w -> above.intersects(w.box()))
              .mapToDouble(w -> w.box().width())
              .sum();
      return covered > 0.6 * b.width() || b.width() > 9 * type;
    }
    return b.width() < 0.5 && b.height() > 9 * type;
  }

  /** With what has no text of its own and all but touches the symbol. */
  @Override
  public Blob whole(Blob symbol, List<Blob> unexplained) {
    Blob whole = symbol;
    for (Blob piece : unexplained) {
      if (isPiece(piece.box(), symbol.box())) {
        whole = whole.with(piece);
      }
    }
    return whole;
  }

  /** Whether ink beside a symbol on its height, or close above or below it, is a piece of it. */
  private static boolean isPiece(Box piece, Box symbol) {
    double size = symbol.longerSide();
    boolean beside = Math.abs(piece.centerY() - symbol.centerY()) < 0.25 * size;
    return piece.distance(symbol) < (beside ? 1.0 : 0.35) * size;
  }

  @Override
  public boolean isBlocked(Box symbol, TextLine line, List<TextLine> lines) {
    return lines.stream()
        .anyMatch(other ->
            other != line
                && other.box().x0() >= symbol.x1() - 0.5
                && other.box().x1() <= line.box().x0()
                && line.isLevelWith(other));
  }

  @Override
  public String letters(String read, String meaning) {
    return read;
  }

  @Override
  public @Nullable GlyphPrint print(Blob symbol) {
    return null;
  }
}
