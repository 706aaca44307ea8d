package dev.securityassistant.drawing.outline;

import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.lettering.LetterRow;
import dev.securityassistant.drawing.lettering.ReadRow;
import dev.securityassistant.drawing.lettering.RowWords;
import dev.securityassistant.drawing.lettering.TypeSizes;
import dev.securityassistant.drawing.ocr.Reading;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rows of drawn letters with what was read in them, put right by the shapes of their letters; rows
 * that no engine could read are spelled by shapes alone.
 */
final class DrawnRows {

  /** Quality of a reading that tells what letters are. */
  private static final double PLAINLY = 0.75;

  /** Quality of a short row whose plain shapes are letters. */
  private static final double CERTAIN = 0.9;

  /** Signs that are circles. */
  private static final String ROUND = "0Oo";

  private final Map<LetterRow, ReadRow> readings = new IdentityHashMap<>();
  private final Map<LetterRow, List<DrawnLetter>> letters;
  private final GlyphVotes votes = new GlyphVotes();
  private final FixedPitch pitch;
  private final double unit;
  private final boolean penned;
  private final Frames frames;
  private final List<ReadRow> legible;
  private final Spacing page;

  /**
   * @param rows all that may be rows
   * @param letters of each row, by its identity
   * @param read those that were read
   * @param pitch of the rows
   * @param unit points a pixel
   * @param penned whether letters are strokes of a pen, as all of the drawing is: short rows are
   *     legible only where other rows have their letters, too, or where they stand in a frame
   * @param frames of the page
   */
  DrawnRows(
      List<LetterRow> rows,
      Map<LetterRow, List<DrawnLetter>> letters,
      List<ReadRow> read,
      FixedPitch pitch,
      double unit,
      boolean penned,
      Frames frames) {
    this.frames = frames;
    this.pitch = pitch;
    this.unit = unit;
    this.penned = penned;
    this.letters = letters;
    for (ReadRow row : read) {
      readings.put(row.row(), row);
      if (!letters(row).isEmpty() && row.reading().quality() > PLAINLY) {
        votes.count(row.reading(), letters(row));
      }
    }
    this.legible = settle(rows);
    this.page =
        Spacing.proportional(
            Spacing.usual(
                legible.stream()
                    .map(row -> letters(row.row()))
                    .filter(own -> own.size() >= TypeSizes.LONG)
                    .toList()),
            Bearings.of(
                legible.stream().filter(row -> pitch.of(row.row()) == 0).toList(), this::letters));
  }

  private static long signs(Reading reading) {
    return reading.text().chars().filter(c -> c != ' ').count();
  }

  /**
   * The letters of a row, one for each sign but spaces; none where they are not the same number.
   */
  List<DrawnLetter> letters(ReadRow row) {
    List<DrawnLetter> own = letters(row.row());
    return signs(row.reading()) == own.size() ? own : List.of();
  }

  /** What may be the letters of a row. */
  List<DrawnLetter> letters(LetterRow row) {
    return letters.getOrDefault(row, List.of());
  }

  /** What the shapes of letters say. */
  GlyphVotes votes() {
    return votes;
  }

  /** The lines of all legible rows. */
  List<Polyline> lines() {
    return legible.stream().flatMap(row -> lines(row.row()).stream()).toList();
  }

  /** How many legible rows have so many signs or more. */
  int lines(int signs) {
    return (int) legible.stream().filter(row -> signs(row.reading()) >= signs).count();
  }

  /** The lines of a row. */
  List<Polyline> lines(LetterRow row) {
    return letters(row).stream().flatMap(l -> l.lines().stream()).toList();
  }

  /** How far the letters of a row stand apart. */
  Spacing spacing(LetterRow row) {
    return Spacing.of(letters(row), pitch.of(row) * unit, pitch.stand(), page);
  }

  /** How far letters stand apart on the page. */
  Spacing spacing() {
    return page;
  }

  /** The rows that are lettering and can be told, in their order. */
  List<ReadRow> legible() {
    return legible;
  }

  private List<ReadRow> settle(List<LetterRow> rows) {
    TypeSizes sizes = new TypeSizes(List.copyOf(readings.values()));
    List<ReadRow> settled = new ArrayList<>();
    for (LetterRow row : rows) {
      List<Optional<GlyphVotes.Sign>> signs = letters(row).stream().map(votes::sign).toList();
      boolean known = isKnown(signs);
      ReadRow read = readings.get(row);
      if (read != null && (!letters(read).isEmpty() || agreesWithTheOnly(read, signs))) {
        read =
            letters(read).isEmpty() ? new ReadRow(row, spelling(row, signs)) : settled(read, signs);
      } else if (read != null && isComplement(read.reading(), signs)) {
        read = new ReadRow(row, spelling(row, completed(read.reading(), signs)));
      } else if (known && (read == null || isIncomplete(read, signs.size()))) {
        read = new ReadRow(row, spelling(row, signs));
      }
      boolean clear =
          read != null
              && sizes.accepts(read, true)
              && (!penned
                  || signs.size() >= TypeSizes.LONG
                  || read.reading().quality() > CERTAIN && isBorneOut(read, signs));
      if (read != null && (known || clear || isFramed(read))) {
        settled.add(read);
      }
    }
    return settled;
  }

  /** Whether a row is letters that were plainly read in the middle of a frame. */
  private boolean isFramed(ReadRow read) {
    List<DrawnLetter> own = letters(read);
    String text = read.reading().text();
    return !own.isEmpty()
        && read.reading().quality() > CERTAIN
        && text.chars().allMatch(Character::isLetterOrDigit)
        && text.chars().anyMatch(c -> !GlyphVotes.isBar((char) c) && ROUND.indexOf(c) < 0)
        && frames.hold(Polyline.around(lines(read.row())));
  }

  /**
   * Whether shapes tell letters in all places of a short row but those of a sign that no drawing
   * looks like, or that holds a place in a legend's picture of a symbol, and those as high as it.
   */
  private boolean isBorneOut(ReadRow read, List<Optional<GlyphVotes.Sign>> signs) {
    String text = read.reading().text().replace(" ", "");
    List<DrawnLetter> own = letters(read.row());
    List<DrawnLetter> telling =
        IntStream.range(0, text.length() == signs.size() ? signs.size() : 0)
            .filter(i -> GlyphVotes.isElaborate(text.charAt(i)))
            .mapToObj(own::get)
            .toList();
    return IntStream.range(0, signs.size())
        .allMatch(
            i -> signs.get(i).isPresent() || telling.stream().anyMatch(own.get(i)::isLevelWith));
  }

  /**
   * Whether what was read is just what shapes do not tell, as a sign that stands once on a page.
   */
  private static boolean isComplement(Reading reading, List<Optional<GlyphVotes.Sign>> signs) {
    String text = reading.text().replace(" ", "");
    long unknown = signs.stream().filter(Optional::isEmpty).count();
    return unknown > 0
        && unknown < signs.size()
        && unknown == text.length()
        && reading.quality() > CERTAIN
        && signs.stream().flatMap(Optional::stream).noneMatch(s -> s.isIn(text));
  }

  private static List<Optional<GlyphVotes.Sign>> completed(
      Reading reading, List<Optional<GlyphVotes.Sign>> signs) {
    List<Optional<GlyphVotes.Sign>> completed = new ArrayList<>();
    int next = 0;
    for (Optional<GlyphVotes.Sign> sign : signs) {
      while (sign.isEmpty() && reading.text().charAt(next) == ' ') {
        next++;
      }
      completed.add(
          sign.isPresent()
              ? sign
              : Optional.of(
                  new GlyphVotes.Sign(
                      reading.text().charAt(next), reading.sureness()[next++], true, 1)));
    }
    return completed;
  }

  /** Whether a row is a single letter that shapes tell, and that is among what was read. */
  private static boolean agreesWithTheOnly(ReadRow read, List<Optional<GlyphVotes.Sign>> signs) {
    return signs.size() == 1
        && signs.getFirst().filter(s -> s.isIn(read.reading().text())).isPresent();
  }

  /** Whether a reading has fewer signs than its row has letters, or is unsure. */
  private static boolean isIncomplete(ReadRow read, int letters) {
    return signs(read.reading()) < letters || read.reading().quality() < PLAINLY;
  }

  private static boolean isKnown(List<Optional<GlyphVotes.Sign>> signs) {
    List<GlyphVotes.Sign> known = signs.stream().flatMap(Optional::stream).toList();
    return known.size() == signs.size() && GlyphVotes.areLetters(known);
  }

  private Reading spelling(LetterRow row, List<Optional<GlyphVotes.Sign>> signs) {
    List<DrawnLetter> drawn = letters(row);
    StringBuilder text = new StringBuilder();
    List<Double> places = new ArrayList<>();
    List<Double> sureness = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      DrawnLetter letter = drawn.get(i);
      if (i > 0
          && letter.start() - drawn.get(i - 1).end() > RowWords.SPACE * row.capitals() * unit) {
        text.append(' ');
        places.add(row.place(letter.start() / unit));
        sureness.add(1.0);
      }
      GlyphVotes.Sign sign = signs.get(i).orElseThrow();
      text.append(sign.sign());
      places.add(row.place((letter.start() + letter.end()) / 2 / unit));
      sureness.add(sign.sureness());
    }
    return new Reading(text.toString(), array(places), array(sureness));
  }

  /** A reading of as many signs, with those that shapes tell. */
  private static ReadRow settled(ReadRow read, List<Optional<GlyphVotes.Sign>> signs) {
    Reading reading = read.reading();
    StringBuilder text = new StringBuilder(reading.text());
    double[] sureness = reading.sureness().clone();
    int letter = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ') {
        Optional<GlyphVotes.Sign> sign = signs.get(letter++);
        if (sign.isPresent()) {
          text.setCharAt(i, sign.get().instead(text.charAt(i)));
          sureness[i] = sign.get().sureness();
        }
      }
    }
    return new ReadRow(read.row(), new Reading(text.toString(), reading.places(), sureness));
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
