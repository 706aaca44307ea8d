package dev.securityassistant.drawing.outline;

import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.lettering.LetterRow;
import dev.securityassistant.drawing.lettering.PageTurn;
import dev.securityassistant.drawing.lettering.ReadRow;
import dev.securityassistant.drawing.lettering.RowReader;
import dev.securityassistant.drawing.lettering.SheetPainter;
import dev.securityassistant.drawing.lettering.Underscores;
import dev.securityassistant.drawing.ocr.LineReader;
import dev.securityassistant.drawing.ocr.OcrException;
import dev.securityassistant.drawing.raster.GreyImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What of a page may be drawn letters.
 *
 * @param layers at least one
 * @param penned whether letters are strokes of a pen
 * @param frames of the page
 */
record DrawnLettering(List<DrawnLayer> layers, boolean penned, Frames frames) {

  /** Inks that are painted each for itself; those that draw least are painted together. */
  private static final int MOST_INKS = 4;

  DrawnLettering {
    layers = List.copyOf(layers);
  }

  /** Letters that are areas. */
  static DrawnLettering areas(Sheet page, Frames frames) {
    return new DrawnLettering(
        List.of(DrawnLayer.of(LetterLines.areas(page.lines()), page, false)), false, frames);
  }

  /**
   * Letters that are strokes, each ink for itself: lines of the building go through the letters of
   * tags.
   */
  static DrawnLettering strokes(Sheet page, Frames frames) {
    List<Polyline> strokes = LetterLines.strokes(page.lines());
    Map<Integer, List<Polyline>> inks =
        strokes.stream()
            .collect(
                Collectors.groupingBy(l -> l.paint().stroke(), TreeMap::new, Collectors.toList()));
    List<Integer> most =
        inks.keySet().stream()
            .sorted(Comparator.comparingInt(ink -> -inks.getOrDefault(ink, List.of()).size()))
            .limit(MOST_INKS - 1)
            .toList();
    List<DrawnLayer> layers = new ArrayList<>();
    most.forEach(ink -> layers.add(DrawnLayer.of(inks.getOrDefault(ink, List.of()), page, true)));
    List<Polyline> rest = strokes.stream().filter(l -> !most.contains(l.paint().stroke())).toList();
    if (!rest.isEmpty() || layers.isEmpty()) {
      layers.add(DrawnLayer.of(rest, page, true));
    }
    return new DrawnLettering(layers, true, frames);
  }

  /** How much of it has the size and shape of letters. */
  int size() {
    return layers.stream().mapToInt(DrawnLayer::size).sum();
  }

  /** How the page has to be turned for its letters to stand upright. */
  PageTurn.Found turn(LineReader reader) throws OcrException {
    return layers.stream()
        .max(Comparator.comparingInt(DrawnLayer::size))
        .orElseThrow()
        .turn(reader);
  }

  private double unit() {
    return layers.getFirst().unit();
  }

  /** Reads the rows. */
  DrawnRows read(RowReader reader) throws OcrException {
    FixedPitch pitch =
        FixedPitch.of(layers.stream().flatMap(layer -> layer.rows().stream()).toList());
    Map<LetterRow, DrawnLayer> layerOf = new IdentityHashMap<>();
    Map<LetterRow, List<DrawnLetter>> letters = new IdentityHashMap<>();
    List<LetterRow> rows = new ArrayList<>();
    for (DrawnLayer layer : layers) {
      Nearby nearby = new Nearby(layer.lines());
      for (LetterRow row : pitch.joined(layer.rows(), layer.sorting().marks())) {
        rows.add(row);
        layerOf.put(row, layer);
        letters.put(row, DrawnLetter.of(nearby.under(row.parts(), layer.unit()), row.quarters()));
      }
    }
    List<ReadRow> read =
        reader.read(
            rows,
            row ->
                set(row, letters.getOrDefault(row, List.of()), pitch)
                    .orElseGet(() -> Objects.requireNonNull(layerOf.get(row)).picture(row)),
            row -> true);
    return new DrawnRows(rows, letters, read, pitch, unit(), penned, frames);
  }

  /** The picture of a row that is read more surely with its letters set anew. */
  private Optional<GreyImage> set(LetterRow row, List<DrawnLetter> letters, FixedPitch pitch) {
    RowSetter setter = new RowSetter(72 / unit());
    double room = pitch.of(row) * unit();
    return row.quarters() == 0 && letters.size() > 1 && (room > 0 || setter.touch(letters))
        ? Optional.of(
            setter.picture(letters, new Spacing(room, pitch.stand(), 0, Bearings.NONE, 0)))
        : Optional.empty();
  }

  /**
   * Letters that stand in no legible row.
   *
   * @param read lines that are letters already
   */
  List<LooseLetters.Row> loose(DrawnRows rows, Set<Polyline> read) {
    LooseLetters loose = new LooseLetters(rows.votes());
    return layers.stream()
        .flatMap(layer ->
            loose.rows(layer.lines().stream().filter(l -> !read.contains(l)).toList()).stream())
        .toList();
  }

  /** Letters at an angle that are like those of the rows; a letter alone may be one of them. */
  List<SlantedLetters.Row> slanted(DrawnRows rows) {
    Set<Polyline> read =
        rows.legible().stream()
            .map(row -> rows.letters(row.row()))
            .filter(letters -> letters.size() > 1)
            .flatMap(letters -> letters.stream().flatMap(l -> l.lines().stream()))
            .collect(Collectors.toSet());
    SlantedLetters slanted = new SlantedLetters(rows.votes());
    return layers.stream()
        .flatMap(layer ->
            slanted.rows(layer.lines().stream().filter(l -> !read.contains(l)).toList()).stream())
        .toList();
  }

  /**
   * The words of the rows that are legible, and of loose letters.
   *
   * @param others lines that are letters of other rows
   */
  List<Word> words(DrawnRows rows, List<LooseLetters.Row> loose, Set<Polyline> others) {
    SheetPainter painter = new SheetPainter(unit());
    List<Word> words = new ArrayList<>();
    for (ReadRow row : rows.legible()) {
      if (rows.lines(row.row()).stream().noneMatch(others::contains)) {
        words.addAll(words(row, rows, painter));
      }
    }
    List<Word> single = new ArrayList<>();
    loose.forEach(row -> single.addAll(row.words(rows.spacing())));
    words = new LooseWords(rows.spacing().usual()).joined(words, single);
    words.replaceAll(new LooseSigns(words)::sized);
    return new Underscores(
            layers.stream().flatMap(layer -> layer.sorting().letters().stream()).toList(), unit())
        .joined(words);
  }

  private static List<Word> words(ReadRow row, DrawnRows rows, SheetPainter painter) {
    List<DrawnLetter> letters = rows.letters(row);
    if (letters.isEmpty()) {
      List<Polyline> own = rows.lines(row.row());
      return painter.words(
          row, own.isEmpty() ? SheetPainter.BLACK : own.getFirst().paint().color());
    }
    return DrawnWords.of(
        row.reading().text(),
        row.reading().sureness(),
        letters,
        row.row().quarters(),
        rows.spacing(row.row()));
  }
}
