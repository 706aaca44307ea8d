package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One line of drawn letters: finds from its strokes where its baseline is and where its words begin
 * and end.
 */
final class ShxLine {

  private static final double CAPITALS = 0.72;

  /** Height of small letters, and depth below the baseline, as part of the height of capitals. */
  private static final double SMALL = 0.7;

  private static final double BELOW = 0.25;
  private static final String DESCENDING = "gjpqy,;_";
  private static final String LOW = "acegmnopqrsuvwxyz.,:;";

  /** Room beside a letter, as part of the height of capitals. */
  private static final double BEARING = 0.1;

  /** Gap that has to stay between words, as part of the height of capitals. */
  private static final double GAP = 0.3;

  /** The least width of a letter, as part of the height of capitals. */
  private static final double NARROWEST = 0.3;

  private final String letters;
  private final Polyline first;
  private final Inclination inclination;
  private final double baseline;
  private final double capitals;
  private final List<double[]> inked;

  /**
   * @param text what it says and where
   * @param strokes of its letters, at least one
   * @param inclination in which it reads
   */
  ShxLine(ShxText text, List<Polyline> strokes, Inclination inclination) {
    this.letters = text.letters();
    this.first = strokes.getFirst();
    this.inclination = inclination;
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    List<double[]> along = new ArrayList<>();
    for (Polyline stroke : strokes) {
      double from = Double.POSITIVE_INFINITY;
      double to = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < stroke.size(); i++) {
        double a = inclination.along(stroke.x(i), stroke.y(i));
        double c = inclination.across(stroke.x(i), stroke.y(i));
        from = Math.min(from, a);
        to = Math.max(to, a);
        top = Math.min(top, c);
        bottom = Math.max(bottom, c);
      }
      along.add(new double[] {from, to});
    }
    this.inked = merged(along);
    boolean spelled = letters.chars().anyMatch(Character::isLetterOrDigit);
    double high = spelled ? bottom - top : Math.min(text.box().width(), text.box().height());
    double above = letters.chars().allMatch(c -> c == ' ' || LOW.indexOf(c) >= 0) ? SMALL : 1;
    double below = spelled && letters.chars().anyMatch(c -> DESCENDING.indexOf(c) >= 0) ? BELOW : 0;
    this.capitals = Math.max(high / (above + below), 0.1);
    this.baseline = bottom - below * capitals;
  }

  /** Stretches of ink along the line, in order, without overlap. */
  private static List<double[]> merged(List<double[]> stretches) {
    stretches.sort(Comparator.comparingDouble(s -> s[0]));
    List<double[]> merged = new ArrayList<>();
    for (double[] next : stretches) {
      if (!merged.isEmpty() && next[0] <= merged.getLast()[1]) {
        merged.getLast()[1] = Math.max(merged.getLast()[1], next[1]);
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

  /** How far from it, in heights of capitals, another piece of lettering may stand in its line. */
  static final double NEAR = 5;

  Inclination inclination() {
    return inclination;
  }

  /** Whether another piece of lettering stands near it on the same baseline. */
  boolean goesOn(Box other) {
    double along = inclination.along(other.centerX(), other.centerY());
    double across = inclination.across(other.centerX(), other.centerY());
    return along > inked.getFirst()[0] - NEAR * capitals
        && along < inked.getLast()[1] + NEAR * capitals
        && across > baseline - capitals
        && across < baseline;
  }

  /** Where letters on its baseline may stand near it. */
  Box reach(Box own) {
    return own.grow(NEAR * capitals);
  }

  /** Its letters, each word's spread evenly over the ink of the word. */
  List<Glyph> glyphs() {
    String[] words = letters.split(" ");
    List<double[]> places = places(words);
    List<Glyph> glyphs = new ArrayList<>();
    for (int w = 0; w < words.length; w++) {
      double from = places.get(w)[0] - bearing(places, w - 1);
      double width = places.get(w)[1] + bearing(places, w) - from;
      double least = NARROWEST * capitals * words[w].length();
      if (width < least) {
        from -= (least - width) / 2;
        width = least;
      }
      double advance = width / words[w].length();
      for (int i = 0; i < words[w].length(); i++) {
        glyphs.add(glyph(words[w].substring(i, i + 1), from + i * advance, advance));
      }
      glyphs.add(glyph(" ", from + width, 0));
    }
    return glyphs;
  }

  /** Room on either side of the gap behind a word, as typefaces count it to the letters. */
  private double bearing(List<double[]> places, int word) {
    double most = BEARING * capitals;
    boolean outside = word < 0 || word == places.size() - 1;
    double gap = outside ? Double.MAX_VALUE : places.get(word + 1)[0] - places.get(word)[1];
    return Math.clamp((gap - GAP * capitals) / 2, 0, most);
  }

  /** Where words stand: the widest gaps part them; evenly by their letters where there are none. */
  private List<double[]> places(String[] words) {
    double from = inked.getFirst()[0];
    double to = inked.getLast()[1];
    List<double[]> places = new ArrayList<>();
    if (inked.size() < words.length) {
      double step = (to - from) / letters.length();
      int at = 0;
      for (String word : words) {
        places.add(new double[] {from + at * step, from + (at + word.length()) * step});
        at += word.length() + 1;
      }
      return places;
    }
    List<Integer> gaps = new ArrayList<>();
    for (int i = 1; i < inked.size(); i++) {
      gaps.add(i);
    }
    gaps.sort(Comparator.comparingDouble(i -> inked.get(i - 1)[1] - inked.get(i)[0]));
    List<Integer> parted = gaps.subList(0, words.length - 1).stream().sorted().toList();
    for (int i : parted) {
      places.add(new double[] {from, inked.get(i - 1)[1]});
      from = inked.get(i)[0];
    }
    places.add(new double[] {from, to});
    return places;
  }

  private Glyph glyph(String text, double along, double advance) {
    return new Glyph(
        text,
        inclination.x(along, baseline),
        inclination.y(along, baseline),
        inclination.dx(),
        inclination.dy(),
        advance,
        capitals / CAPITALS,
        first.paint().color(),
        first.paint().layer(),
        Origin.CONTENT,
        first.order());
  }
}
