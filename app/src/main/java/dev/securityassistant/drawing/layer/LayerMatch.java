package dev.securityassistant.drawing.layer;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words of a text layer and words on a sheet that stand at one place: both may be cut into words at
 * other gaps.
 *
 * @param claimed of the layer, at least one
 * @param read on the sheet; empty where nothing was read there
 */
record LayerMatch(List<Word> claimed, List<Word> read) {

  private static final double ALONG = 0.4;
  private static final double ACROSS = 0.6;
  private static final double TURNED = 20;

  /** Fewer letters agree by chance. */
  private static final int TELLING = 2;

  LayerMatch {
    claimed = List.copyOf(claimed);
    read = List.copyOf(read);
  }

  /** Joins the words of a layer with those of a sheet; words of the sheet alone are left out. */
  static List<LayerMatch> of(List<Word> layer, List<Word> sheet) {
    List<LayerMatch> open = new ArrayList<>();
    layer.forEach(w -> open.add(new LayerMatch(List.of(w), List.of())));
    for (Word word : sheet) {
      LayerMatch joined = new LayerMatch(List.of(), List.of(word));
      for (int i = open.size() - 1; i >= 0; i--) {
        LayerMatch one = open.get(i);
        if (one.claimed.stream().anyMatch(c -> meet(c, word))) {
          joined = joined.with(one);
          open.remove(i);
        }
      }
      if (!joined.claimed.isEmpty()) {
        open.add(joined);
      }
    }
    return open.stream().flatMap(m -> m.words().stream()).toList();
  }

  /** Word by word where both are cut alike; as it is where they are not. */
  private List<LayerMatch> words() {
    if (claimed.size() != read.size()) {
      return List.of(this);
    }
    List<Word> said = inOrder(claimed);
    List<Word> seen = inOrder(read);
    return IntStream.range(0, said.size())
        .mapToObj(i -> new LayerMatch(List.of(said.get(i)), List.of(seen.get(i))))
        .toList();
  }

  private LayerMatch with(LayerMatch other) {
    List<Word> allClaimed = new ArrayList<>(claimed);
    allClaimed.addAll(other.claimed);
    List<Word> allRead = new ArrayList<>(read);
    allRead.addAll(other.read);
    return new LayerMatch(allClaimed, allRead);
  }

  /** Whether two words stand on one line and over each other. */
  private static boolean meet(Word claimed, Word read) {
    double turned = Math.abs(Math.IEEEremainder(claimed.angle() - read.angle(), 360));
    if (turned > TURNED) {
      return false;
    }
    Box a = claimed.box();
    Box b = read.box();
    boolean level = isLevel(read);
    double along =
        level
            ? Math.min(a.x1(), b.x1()) - Math.max(a.x0(), b.x0())
            : Math.min(a.y1(), b.y1()) - Math.max(a.y0(), b.y0());
    double shorter = level ? Math.min(a.width(), b.width()) : Math.min(a.height(), b.height());
    double off = level ? Math.abs(a.centerY() - b.centerY()) : Math.abs(a.centerX() - b.centerX());
    return along > ALONG * shorter && off < ACROSS * (level ? b.height() : b.width());
  }

  private static boolean isLevel(Word word) {
    return Math.abs(Math.sin(Math.toRadians(word.angle()))) < 0.7;
  }

  /** What the layer says. */
  String claim() {
    return text(claimed);
  }

  /** Whether both say the same, but for gaps and small letters. */
  boolean agrees() {
    return plain(text(read)).equals(plain(claim()));
  }

  /** Whether the layer says enough here to tell a right layer from a wrong one. */
  boolean isTelling() {
    return plain(claim()).chars().filter(Character::isLetterOrDigit).count() >= TELLING;
  }

  private static String plain(String text) {
    return text.replace(" ", "").toUpperCase(Locale.ROOT);
  }

  private static String text(List<Word> words) {
    return inOrder(words).stream().map(Word::text).collect(Collectors.joining(" "));
  }

  private static List<Word> inOrder(List<Word> words) {
    return words.stream().sorted(Comparator.comparingDouble(LayerMatch::along)).toList();
  }

  /** How far along its direction of reading a word stands. */
  private static double along(Word word) {
    double angle = Math.toRadians(word.angle());
    return word.box().centerX() * Math.cos(angle) + word.box().centerY() * Math.sin(angle);
  }
}
