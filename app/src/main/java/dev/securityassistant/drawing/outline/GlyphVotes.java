package dev.securityassistant.drawing.outline;

import static java.util.stream.Collectors.joining;

import dev.securityassistant.drawing.ocr.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the shapes of a page's drawn letters say, by what was read wherever each shape stands: a
 * letter that was misread once is put right by all others of its shape.
 */
final class GlyphVotes {

  /** Heights of one type size, as a part of the larger. */
  private static final double SAME_HEIGHT = 0.06;

  /** Readings, in sums of their sureness, that decide. */
  private static final double ENOUGH = 1.5;

  private static final double MOST = 0.6;

  /** Signs that typefaces may draw alike: only all but one voice decides between these. */
  private static final List<String> CONFUSED = List.of("0Oo", "5Ss", "8B", "2Zz");

  private static final double ALL_BUT_ONE = 0.85;

  /** Letters whose small form is a smaller capital. */
  private static final String SCALED = "cCoOsSvVwWxXzZ";

  private static final String BARS = "1Il|-_.,:'";
  private static final String PLAIN = "O0oLTVvXx+/()<>=\"";

  private static final String ELABORATE = "BGPRS235689&?#";

  /** Signs that stand alone in legends and symbols. */
  private static final String LONE = "#?";

  /**
   * Different rows that a shape stands in at least if it is a letter: a part of a symbol that looks
   * like letters always reads the same.
   */
  private static final int ROWS = 2;

  /** Different rows that show that a plain shape is a letter. */
  private static final int WORDS = 3;

  /** How much wider the letter O is than the figure 0. */
  private static final double WIDER = 1.15;

  private final List<Voted> shapes = new ArrayList<>();

  /**
   * What was read of a letter once.
   *
   * @param row the signs of its row, each once: as often as a row repeats, it says one thing
   */
  private record Vote(double height, char sign, double sureness, String row) {

    /** With the capital of a letter whose small form is a smaller capital. */
    Vote capital() {
      return SCALED.indexOf(sign) < 0
          ? this
          : new Vote(height, Character.toUpperCase(sign), sureness, row);
    }
  }

  private record Voted(GlyphShape shape, List<Vote> votes) {

    /** The part of its readings that are among these signs. */
    double share(String signs) {
      double all = votes.stream().mapToDouble(Vote::sureness).sum();
      double own =
          votes.stream().filter(v -> signs.indexOf(v.sign) >= 0).mapToDouble(Vote::sureness).sum();
      return all == 0 ? 0 : own / all;
    }

    /** Whether it is a capital O or a figure 0, as far as readings tell. */
    boolean isRound() {
      return share("0O") > ALL_BUT_ONE
          && votes.stream().mapToDouble(Vote::sureness).sum() >= ENOUGH
          && rows(votes, '0') + rows(votes, 'O') >= WORDS;
    }

    /** Whether it was read as this sign, and in different rows. */
    boolean isMostly(char sign) {
      return share(String.valueOf(sign)) >= ALL_BUT_ONE && rows(votes, sign) >= WORDS;
    }

    /** In how many different rows of a height it was read as one of these. */
    int roundRows(double height) {
      List<Vote> own = votes.stream().filter(v -> isSameHeight(v.height, height)).toList();
      return rows(own, '0') + rows(own, 'O');
    }
  }

  /** In how many different rows a sign was read. */
  private static int rows(List<Vote> votes, char sign) {
    char capital = Character.toUpperCase(sign);
    return (int)
        votes.stream()
            .filter(v -> Character.toUpperCase(v.sign) == capital)
            .map(Vote::row)
            .distinct()
            .count();
  }

  /**
   * A sign and how sure it is, 0 to 1.
   *
   * @param sized whether letters of its own size told it, so that a small letter is told from a
   *     capital
   * @param rows how many different rows told it, of its own size where it is sized
   */
  record Sign(char sign, double sureness, boolean sized, int rows) {

    /** What stands for a sign that was read instead. */
    char instead(char read) {
      boolean scaled = !sized && Character.toUpperCase(read) == Character.toUpperCase(sign);
      return scaled || GlyphVotes.isBar(read) && GlyphVotes.isBar(sign) ? read : sign;
    }

    /** Whether it is among what was read, as a small letter or a capital. */
    boolean isIn(String read) {
      return read.toUpperCase(Locale.ROOT).indexOf(Character.toUpperCase(sign)) >= 0;
    }

    /** Whether its shape is one of which drawings are full: strokes, angles, circles. */
    boolean isPlain() {
      return GlyphVotes.isBar(sign) || PLAIN.indexOf(sign) >= 0;
    }

    /** Whether its shape is a mere stroke. */
    boolean isBar() {
      return GlyphVotes.isBar(sign);
    }
  }

  /**
   * Counts what was read of letters, as many as the reading has signs but spaces. Of mere strokes
   * nothing is counted, nor of signs alone, which are what symbols are read as.
   */
  void count(Reading reading, List<DrawnLetter> letters) {
    if (reading.text().chars().noneMatch(GlyphVotes::isTelling)) {
      return;
    }
    String row =
        reading.text().chars().distinct().sorted().mapToObj(Character::toString).collect(joining());
    int letter = 0;
    for (int i = 0; i < reading.text().length(); i++) {
      if (reading.text().charAt(i) != ' ') {
        DrawnLetter drawn = letters.get(letter++);
        double sureness = reading.sureness()[i];
        voted(drawn.shape())
            .votes
            .add(new Vote(drawn.height(), reading.text().charAt(i), sureness, row));
      }
    }
  }

  private static boolean isTelling(int sign) {
    return BARS.indexOf(sign) < 0 && (Character.isLetterOrDigit(sign) || LONE.indexOf(sign) >= 0);
  }

  private Voted voted(GlyphShape shape) {
    for (Voted known : shapes) {
      if (known.shape.isLike(shape)) {
        return known;
      }
    }
    Voted first = new Voted(shape, new ArrayList<>());
    shapes.add(first);
    return first;
  }

  /** Whether a sign is a mere stroke or dot. */
  static boolean isBar(char sign) {
    return BARS.indexOf(sign) >= 0;
  }

  /** Whether a sign has bows of which no drawing is full. */
  static boolean isElaborate(char sign) {
    return ELABORATE.indexOf(sign) >= 0;
  }

  /** Whether signs of a row are letters, and no lines of a drawing that look like some. */
  static boolean areLetters(List<Sign> signs) {
    return signs.stream().anyMatch(s -> !s.isPlain())
        || signs.stream().anyMatch(s -> !s.isBar())
            && signs.stream().allMatch(s -> s.sized && s.rows >= WORDS);
  }

  /** What a letter is by its shape, where enough readings agree. */
  Optional<Sign> sign(DrawnLetter letter) {
    return shapes.stream()
        .filter(v -> v.shape.isLike(letter.shape()))
        .findFirst()
        .flatMap(v -> round(v, letter.height()).or(() -> sign(v, letter.height())));
  }

  /**
   * The letter O or the figure 0 where a shape was mostly read as one, or was read as both and
   * another shape of the page is the wider letter or the slimmer figure.
   */
  private Optional<Sign> round(Voted shape, double height) {
    if (!shape.isRound()) {
      return Optional.empty();
    }
    double aspect = shape.shape.aspect();
    boolean figure = shape.isMostly('0');
    boolean letter = shape.isMostly('O');
    if (!figure && !letter) {
      figure = shapes.stream().anyMatch(v -> v.isMostly('O') && v.shape.aspect() > WIDER * aspect);
      letter = shapes.stream().anyMatch(v -> v.isMostly('0') && WIDER * v.shape.aspect() < aspect);
    }
    return figure == letter
        ? Optional.empty()
        : Optional.of(
            new Sign(figure ? '0' : 'O', shape.share("0O"), true, shape.roundRows(height)));
  }

  private Optional<Sign> sign(Voted shape, double height) {
    return sign(shape.votes, height).filter(s -> rows(shape.votes, s.sign) >= ROWS);
  }

  private static Optional<Sign> sign(List<Vote> votes, double height) {
    List<Vote> own = votes.stream().filter(v -> isSameHeight(v.height, height)).toList();
    Optional<Sign> bySize = winner(own);
    return bySize.isPresent()
        ? bySize
        : winner(votes.stream().map(Vote::capital).toList())
            .map(s -> new Sign(s.sign, s.sureness, false, s.rows));
  }

  private static boolean isSameHeight(double a, double b) {
    return Math.abs(a - b) <= SAME_HEIGHT * Math.max(a, b);
  }

  private static Optional<Sign> winner(List<Vote> votes) {
    Map<Character, Double> sums = new HashMap<>();
    votes.forEach(v -> sums.merge(v.sign, v.sureness, Double::sum));
    double all = sums.values().stream().mapToDouble(Double::doubleValue).sum();
    return sums.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getValue() >= ENOUGH && best.getValue() >= needed(sums) * all)
        .map(best ->
            new Sign(best.getKey(), best.getValue() / all, true, rows(votes, best.getKey())));
  }

  private static double needed(Map<Character, Double> sums) {
    boolean confused =
        CONFUSED.stream()
            .anyMatch(set -> sums.keySet().stream().filter(c -> set.indexOf(c) >= 0).count() > 1);
    return confused ? ALL_BUT_ONE : MOST;
  }
}
