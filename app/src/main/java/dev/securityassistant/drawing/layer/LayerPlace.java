package dev.securityassistant.drawing.layer;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.raster.Projection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where a text layer lies against the picture: words that both spell alike, and that are rare, tell
 * how the layer as a whole is moved, turned and scaled (RANSAC, Fischler and Bolles 1981, over all
 * pairs of such words, so without chance).
 *
 * @param map from the layer's places to the picture's
 * @param moved by how many points the layer lies off in the middle of its words; 0 where it fits as
 *     it is
 */
record LayerPlace(Projection map, double moved) {

  private static final int LONG = 3;
  private static final int MOST_ALIKE = 2;
  private static final int MOST_PAIRS = 120;
  private static final int FEWEST = 4;

  /** How far off a word may lie, as a part of its type size. */
  private static final double NEAR = 0.6;

  /** By how much more words another place has to fit than the place as it is. */
  private static final double CLEARLY = 1.25;

  private static final double FAR = 50;
  private static final double LARGEST_SCALE = 2;

  /** A word of the layer, and one of the picture that says the same. */
  private record Pair(Word layer, Word read) {

    double layerX() {
      return layer.box().centerX();
    }

    double layerY() {
      return layer.box().centerY();
    }

    double off(Projection map) {
      return Math.hypot(
          map.x(layerX(), layerY()) - read.box().centerX(),
          map.y(layerX(), layerY()) - read.box().centerY());
    }

    boolean fits(Projection map) {
      return off(map) <= NEAR * read.size();
    }
  }

  /** The place of a layer against words read in the picture. */
  static LayerPlace find(List<Word> layer, List<Word> read) {
    List<Pair> pairs = pairs(layer, read);
    Projection best = Projection.IDENTITY;
    double most = Math.max(FEWEST - 1, CLEARLY * fitting(pairs, Projection.IDENTITY).size());
    for (int i = 0; i < pairs.size(); i++) {
      for (int j = i + 1; j < pairs.size(); j++) {
        Projection map = similarity(pairs.get(i), pairs.get(j));
        if (isPlausible(map)) {
          int fitting = fitting(pairs, map).size();
          if (fitting > most) {
            most = fitting;
            best = map;
          }
        }
      }
    }
    return best.equals(Projection.IDENTITY)
        ? new LayerPlace(best, 0)
        : settled(fitting(pairs, best), best);
  }

  /** The pairs of rare words, the longest first. */
  private static List<Pair> pairs(List<Word> layer, List<Word> read) {
    Map<String, List<Word>> seen = byText(read);
    List<Pair> pairs = new ArrayList<>();
    byText(layer)
        .forEach((text, words) -> {
          List<Word> alike = seen.getOrDefault(text, List.of());
          if (words.size() <= MOST_ALIKE && alike.size() <= MOST_ALIKE) {
            words.forEach(w -> alike.forEach(a -> pairs.add(new Pair(w, a))));
          }
        });
    pairs.sort(
        Comparator.comparingInt((Pair p) -> -p.layer.text().length())
            .thenComparing(p -> p.layer.text())
            .thenComparingDouble(Pair::layerX)
            .thenComparingDouble(Pair::layerY));
    return pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()));
  }

  private static Map<String, List<Word>> byText(List<Word> words) {
    Map<String, List<Word>> byText = new HashMap<>();
    for (Word word : words) {
      String text = word.text().toUpperCase(Locale.ROOT);
      if (text.chars().filter(Character::isLetterOrDigit).count() >= LONG) {
        byText.computeIfAbsent(text, t -> new ArrayList<>()).add(word);
      }
    }
    return byText;
  }

  private static List<Pair> fitting(List<Pair> pairs, Projection map) {
    return pairs.stream().filter(p -> p.fits(map)).toList();
  }

  /** Moves, turns and scales so that two words come to lie on theirs; flat where it cannot. */
  private static Projection similarity(Pair a, Pair b) {
    double dx = b.layerX() - a.layerX();
    double dy = b.layerY() - a.layerY();
    double square = dx * dx + dy * dy;
    if (square < FAR * FAR) {
      return Projection.scale(0);
    }
    Box from = a.read.box();
    Box to = b.read.box();
    double ex = to.centerX() - from.centerX();
    double ey = to.centerY() - from.centerY();
    double cos = (ex * dx + ey * dy) / square;
    double sin = (ey * dx - ex * dy) / square;
    return similarity(cos, sin, a.layerX(), a.layerY(), from.centerX(), from.centerY());
  }

  private static Projection similarity(
      double cos, double sin, double fromX, double fromY, double toX, double toY) {
    return new Projection(
        cos,
        -sin,
        toX - cos * fromX + sin * fromY,
        sin,
        cos,
        toY - sin * fromX - cos * fromY,
        0,
        0,
        1);
  }

  private static boolean isPlausible(Projection map) {
    double scale = Math.hypot(map.x(1, 0) - map.x(0, 0), map.y(1, 0) - map.y(0, 0));
    return scale < LARGEST_SCALE && scale > 1 / LARGEST_SCALE;
  }

  /** The similarity with the least squares over these pairs. */
  private static LayerPlace settled(List<Pair> pairs, Projection first) {
    double fromX = pairs.stream().mapToDouble(Pair::layerX).average().orElse(0);
    double fromY = pairs.stream().mapToDouble(Pair::layerY).average().orElse(0);
    double toX = pairs.stream().mapToDouble(p -> p.read.box().centerX()).average().orElse(0);
    double toY = pairs.stream().mapToDouble(p -> p.read.box().centerY()).average().orElse(0);
    double dot = 0;
    double cross = 0;
    double square = 0;
    for (Pair p : pairs) {
      double dx = p.layerX() - fromX;
      double dy = p.layerY() - fromY;
      double ex = p.read.box().centerX() - toX;
      double ey = p.read.box().centerY() - toY;
      dot += ex * dx + ey * dy;
      cross += ey * dx - ex * dy;
      square += dx * dx + dy * dy;
    }
    Projection map =
        square == 0 ? first : similarity(dot / square, cross / square, fromX, fromY, toX, toY);
    return new LayerPlace(map, Math.hypot(toX - fromX, toY - fromY));
  }

  /** Words of the layer where they belong. */
  List<Word> placed(List<Word> words) {
    Transfer transfer = Transfer.by(map);
    return moved == 0 ? words : words.stream().map(transfer::word).toList();
  }
}
