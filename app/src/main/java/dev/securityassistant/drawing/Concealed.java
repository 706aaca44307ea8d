package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Letters that something painted later hides. They are in the file and on no print, so nothing of
 * them is read; how many words lie under plain covers, on which nothing else was drawn, is told,
 * because somebody may believe them gone.
 *
 * @param visible the letters that can be seen, in painting order
 * @param words how many words lie under plain covers
 */
record Concealed(List<Glyph> visible, int words) {

  /** A letter is hidden where this part of its box is. */
  private static final double HIDDEN = 0.8;

  private static final double CAPITALS = 0.72;

  Concealed {
    visible = List.copyOf(visible);
  }

  /** Parts the letters of a page; time grows with the marks, not with letters times covers. */
  static Concealed of(List<Glyph> glyphs, List<Cover> covers, List<Polyline> lines) {
    HPRtree byPlace = index(covers);
    List<Glyph> visible = new ArrayList<>();
    List<Glyph> hidden = new ArrayList<>();
    List<Cover> over = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      Cover cover = covers.isEmpty() ? null : over(glyph, byPlace);
      if (cover == null) {
        visible.add(glyph);
      } else {
        hidden.add(glyph);
        over.add(cover);
      }
    }
    Set<Cover> plain = plain(new HashSet<>(over), visible, lines);
    List<Glyph> told = new ArrayList<>();
    for (int i = 0; i < hidden.size(); i++) {
      if (plain.contains(over.get(i))) {
        told.add(hidden.get(i));
      }
    }
    return new Concealed(visible, new WordBuilder().build(told).size());
  }

  /** The last cover over a letter; null where it can be seen. */
  private static @Nullable Cover over(Glyph glyph, HPRtree covers) {
    Box box = box(glyph);
    Cover last = null;
    for (Cover cover : at(covers, box)) {
      if (cover.order() > glyph.order()
          && (last == null || cover.order() > last.order())
          && cover.box().overlap(box) >= HIDDEN * box.area()) {
        last = cover;
      }
    }
    return last;
  }

  /** Those of the covers on which no letter and no line was painted later. */
  private static Set<Cover> plain(Set<Cover> covers, List<Glyph> visible, List<Polyline> lines) {
    if (covers.isEmpty()) {
      return covers;
    }
    HPRtree byPlace = index(List.copyOf(covers));
    for (Glyph glyph : visible) {
      marked(covers, byPlace, box(glyph), glyph.order());
    }
    for (Polyline line : lines) {
      marked(covers, byPlace, line.box(), line.order());
    }
    return covers;
  }

  /** Takes away the covers that a later mark crosses; one that runs all around a cover does not. */
  private static void marked(Set<Cover> covers, HPRtree byPlace, Box mark, int order) {
    for (Cover cover : at(byPlace, mark)) {
      Box inner = cover.box().grow(-1);
      if (order > cover.order() && mark.intersects(inner) && !mark.contains(inner)) {
        covers.remove(cover);
      }
    }
  }

  private static Box box(Glyph g) {
    double up = CAPITALS * g.size();
    Box base = Box.of(g.x(), g.y(), g.endX(), g.endY());
    double dx = g.dy() * up;
    double dy = -g.dx() * up;
    return base.union(Box.of(g.x() + dx, g.y() + dy, g.endX() + dx, g.endY() + dy));
  }

  private static HPRtree index(List<Cover> covers) {
    HPRtree tree = new HPRtree();
    covers.forEach(c -> tree.insert(envelope(c.box()), c));
    tree.build();
    return tree;
  }

  private static List<Cover> at(HPRtree tree, Box box) {
    List<?> found = tree.query(envelope(box));
    return found.stream().map(Cover.class::cast).toList();
  }

  private static Envelope envelope(Box box) {
    return new Envelope(box.x0(), box.x1(), box.y0(), box.y1());
  }
}
