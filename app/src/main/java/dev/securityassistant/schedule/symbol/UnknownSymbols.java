package dev.securityassistant.schedule.symbol;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Paint;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.shape.Bitmap;
import dev.securityassistant.schedule.shape.Blob;
import dev.securityassistant.schedule.shape.Frames;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.shape.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Finds what is left over in the pens that draw the symbols. A pen is asked only where most of what
 * it drew is explained: in a sheet that is black all over, what is left over is furniture.
 */
public final class UnknownSymbols {

  private static final double EXPLAINED = 0.6;
  private static final double ALIKE = 0.75;

  private final Sheet sheet;
  private final Ink ink;
  private final HPRtree known = new HPRtree();
  private final double size;

  /** A pen: colour of line and area, width of line in tenths of a point. */
  private record Pen(int stroke, int fill, long width) {

    static Pen of(Paint paint) {
      return new Pen(paint.stroke(), paint.fill(), Math.round(10 * paint.width()));
    }
  }

  /**
   * @param known boxes of all that is explained: symbols of every trade, tags, other parts of the
   *     sheet
   * @param size middle size of the sheet's symbols in points
   */
  public UnknownSymbols(Sheet sheet, Ink ink, List<Box> known, double size) {
    this.sheet = sheet;
    this.ink = ink;
    this.size = size;
    known.forEach(b -> this.known.insert(envelope(b.grow(0.5)), b.grow(0.5)));
    this.known.build();
  }

  /** The unknown symbols of the sheet, those alike with one count. */
  public List<UnknownSymbol> find(List<Symbol> symbols) {
    Set<Pen> pens = new HashSet<>();
    for (Symbol symbol : symbols) {
      ink.within(symbol.box().grow(0.3)).forEach(l -> pens.add(Pen.of(l.paint())));
    }
    Map<Pen, List<Polyline>> drawn =
        sheet.lines().stream()
            .filter(l -> l.box().longerSide() < 2 * size)
            .collect(Collectors.groupingBy(l -> Pen.of(l.paint())));
    List<Polyline> left = new ArrayList<>();
    for (Pen pen : pens) {
      List<Polyline> all = drawn.getOrDefault(pen, List.of());
      List<Polyline> rest = all.stream().filter(l -> !isKnown(l.box())).toList();
      if (rest.size() < (1 - EXPLAINED) * all.size()) {
        left.addAll(rest);
      }
    }
    return counted(
        Blob.group(left, 0.4, 0.4).stream()
            .map(b -> new Blob(b.lines(), letters(b.box()), b.box()))
            .flatMap(b -> b.split().stream())
            .filter(this::isSymbol)
            .toList());
  }

  private boolean isSymbol(Blob blob) {
    double longest = blob.box().longerSide();
    boolean drawn =
        blob.lines().stream().anyMatch(l -> l.isLoop(0.3) && l.box().longerSide() > 0.4 * size);
    return drawn && longest > 0.6 * size && longest < 1.7 * size;
  }

  private List<UnknownSymbol> counted(List<Blob> blobs) {
    List<List<Blob>> groups = new ArrayList<>();
    for (Blob blob : blobs) {
      groups.stream()
          .filter(g -> alike(g.getFirst(), blob))
          .findFirst()
          .orElseGet(() -> {
            List<Blob> fresh = new ArrayList<>();
            groups.add(fresh);
            return fresh;
          })
          .add(blob);
    }
    return groups.stream()
        .flatMap(g ->
            g.stream()
                .map(b ->
                    new UnknownSymbol(b.box(), String.join(" ", b.rows()), shape(b), g.size())))
        .toList();
  }

  private static boolean alike(Blob a, Blob b) {
    if (!String.join(" ", a.rows()).equals(String.join(" ", b.rows())) || shape(a) != shape(b)) {
      return false;
    }
    Bitmap one = Bitmap.of(a.lines(), a.box());
    Bitmap other = Bitmap.of(b.lines(), b.box());
    for (int quarter = 0; quarter < 4; quarter++) {
      if (one.turned(quarter, false).similarity(other) > ALIKE
          || one.turned(quarter, true).similarity(other) > ALIKE) {
        return true;
      }
    }
    return false;
  }

  private static Shape shape(Blob blob) {
    Polyline frame = Frames.around(blob.lines(), blob.box());
    return frame == null ? Shape.OTHER : Shape.of(frame);
  }

  private List<Word> letters(Box box) {
    return ink.words(box).stream()
        .filter(w -> box.grow(1).contains(w.box()))
        .collect(Collectors.toList());
  }

  private boolean isKnown(Box box) {
    return known.query(envelope(box)).stream()
        .anyMatch(k -> k instanceof Box b && b.contains(box.centerX(), box.centerY()));
  }

  private static Envelope envelope(Box box) {
    return new Envelope(box.x0(), box.x1(), box.y0(), box.y1());
  }
}
