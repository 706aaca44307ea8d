package dev.securityassistant.drawing.lettering;

import dev.securityassistant.drawing.ocr.LineReader;
import dev.securityassistant.drawing.ocr.OcrException;
import dev.securityassistant.drawing.ocr.Reading;
import dev.securityassistant.drawing.raster.GreyImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads rows. Lines of some letters first, by the fast reader; short ones of them and doubtful ones
 * again by the strong reader, which decides. They show how high type is on the page. Then what
 * stands in ones, twos and threes at such a height, by the strong reader, and by the fast one where
 * that is unsure. Rows that cannot be lettering are not read.
 */
public final class RowReader {

  private static final int CODE = 9;
  private static final double CLEAR = 0.93;
  private static final double SURE = 0.8;

  /** The fast reader alone reads words of so many letters, where it is that sure. */
  private static final int WORD = 5;

  private static final double PLAIN = 0.97;
  private static final double CERTAIN = 0.99;

  private final LineReader fast;
  private final LineReader strong;

  /**
   * @param fast for lines
   * @param strong for short rows and doubtful lines
   */
  public RowReader(LineReader fast, LineReader strong) {
    this.fast = fast;
    this.strong = strong;
  }

  /**
   * Reads what may be lettering, in the order of the rows.
   *
   * @param picture of a row
   * @param black rows in the darker of two inks
   */
  public List<ReadRow> read(
      List<LetterRow> rows, Function<LetterRow, GreyImage> picture, Predicate<LetterRow> black)
      throws OcrException {
    List<LetterRow> likely = rows.stream().filter(r -> !DrawnRow.is(r)).toList();
    List<LetterRow> lines = likely.stream().filter(r -> !isShort(r)).toList();
    List<ReadRow> read = new ArrayList<>(lines(lines, picture));
    TypeSizes sizes = new TypeSizes(read);
    read.addAll(
        shorts(
            likely.stream().filter(r -> isShort(r) && sizes.admits(r, black.test(r))).toList(),
            picture));
    RoundGlyphs round = new RoundGlyphs(read);
    Map<LetterRow, ReadRow> byRow = new IdentityHashMap<>();
    read.forEach(r -> byRow.put(r.row(), round.settled(r)));
    return likely.stream().flatMap(r -> Stream.ofNullable(byRow.get(r))).toList();
  }

  private static boolean isShort(LetterRow row) {
    return row.parts().size() < TypeSizes.LONG;
  }

  private List<ReadRow> lines(List<LetterRow> rows, Function<LetterRow, GreyImage> picture)
      throws OcrException {
    List<GreyImage> pictures = rows.stream().map(picture).toList();
    List<Reading> first = fast.read(pictures);
    List<Integer> again = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      double quality = first.get(i).quality();
      if (rows.get(i).parts().size() <= CODE && !isPlainWord(first.get(i)) || quality < CLEAR) {
        again.add(i);
      }
    }
    List<Reading> second = strong.read(again.stream().map(pictures::get).toList());
    List<ReadRow> read = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < rows.size(); i++) {
      Reading reading = first.get(i);
      if (next < again.size() && again.get(next) == i) {
        reading = better(reading, second.get(next++));
      }
      read.add(new ReadRow(rows.get(i), reading));
    }
    return read;
  }

  private List<ReadRow> shorts(List<LetterRow> rows, Function<LetterRow, GreyImage> picture)
      throws OcrException {
    List<GreyImage> pictures = rows.stream().map(picture).toList();
    AlikePictures alike = new AlikePictures(pictures);
    List<Reading> strongly = strong.read(alike.distinct());
    List<Integer> unsure =
        IntStream.range(0, strongly.size())
            .filter(i -> strongly.get(i).quality() < SURE)
            .boxed()
            .toList();
    List<Reading> again = fast.read(unsure.stream().map(alike.distinct()::get).toList());
    List<Reading> readings = new ArrayList<>(strongly);
    for (int i = 0; i < unsure.size(); i++) {
      readings.set(unsure.get(i), better(again.get(i), strongly.get(unsure.get(i))));
    }
    return IntStream.range(0, rows.size())
        .mapToObj(i -> new ReadRow(rows.get(i), readings.get(alike.like(i))))
        .toList();
  }

  /**
   * Whether a row is a word of letters, in which no figure is to be told from a letter; one of
   * capitals may hold figures and has to be surer.
   */
  private static boolean isPlainWord(Reading reading) {
    boolean small = reading.text().chars().anyMatch(Character::isLowerCase);
    return reading.quality() >= (small ? PLAIN : CERTAIN)
        && reading.text().length() >= WORD
        && reading.text().chars().allMatch(Character::isLetter);
  }

  private static Reading better(Reading fast, Reading strong) {
    String a = plain(fast.text());
    String b = plain(strong.text());
    if (a.equalsIgnoreCase(b)) {
      return fast.text().length() >= strong.text().length() ? lifted(fast) : lifted(strong);
    }
    if (b.length() > CODE && fast.quality() > strong.quality()) {
      return fast;
    }
    if (strong.quality() >= SURE || b.length() >= a.length() && strong.quality() > 0.6) {
      return strong;
    }
    return new Reading(
        fast.text(),
        fast.places(),
        Arrays.stream(fast.sureness()).map(s -> 0.5 * s * (0.5 + strong.quality())).toArray());
  }

  private static Reading lifted(Reading r) {
    return new Reading(
        r.text(), r.places(), Arrays.stream(r.sureness()).map(s -> 1 - 0.5 * (1 - s)).toArray());
  }

  private static String plain(String text) {
    return text.replace(" ", "");
  }
}
