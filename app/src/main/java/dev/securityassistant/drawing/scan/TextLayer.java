package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hidden text of a scan, as copiers and archives add it. It may be right, slightly wrong, moved
 * or that of another page, so it decides nothing: where it says what was read, that reading is
 * surer; where it says something else, that is kept beside the reading.
 */
final class TextLayer {

  /** Part of the telling places at which a layer has to agree. */
  private static final double LEAST = 0.3;

  private static final int FEWEST = 3;
  private static final double MILLIMETRES = 25.4 / 72;

  private final List<Word> claimed;

  /**
   * @param claimed its words in reading coordinates of the sheets it is compared with
   */
  TextLayer(List<Word> claimed) {
    this.claimed = List.copyOf(claimed);
  }

  /** A sheet with what the layer says of its words. */
  Sheet compared(Sheet sheet) {
    LayerPlace place = LayerPlace.find(claimed, sheet.words());
    List<LayerMatch> matches = LayerMatch.of(place.placed(claimed), sheet.words());
    List<LayerMatch> telling = matches.stream().filter(LayerMatch::isTelling).toList();
    long agreeing = telling.stream().filter(LayerMatch::agrees).count();
    if (agreeing < FEWEST || agreeing < LEAST * telling.size()) {
      return sheet.noted(
          List.of(
              "the hidden text of the page was not used: at %d of %d places it says what the picture shows"
                  .formatted(agreeing, telling.size())));
    }
    List<String> notes = new ArrayList<>();
    if (place.moved() > 0) {
      notes.add(
          "the hidden text of the page lies %.0f mm off its picture and was moved back"
              .formatted(place.moved() * MILLIMETRES));
    }
    notes.add(
        "the hidden text of the page was compared with its picture: at %d of %d places both say the same, elsewhere the picture counts"
            .formatted(agreeing, telling.size()));
    return with(sheet, judged(sheet, matches)).noted(notes);
  }

  private static List<Word> judged(Sheet sheet, List<LayerMatch> matches) {
    Map<Word, LayerMatch> byWord = new HashMap<>();
    matches.forEach(m -> m.read().forEach(w -> byWord.put(w, m)));
    return sheet.words().stream()
        .map(w -> {
          LayerMatch match = w.recognised() ? byWord.get(w) : null;
          return match == null ? w : judged(w, match);
        })
        .toList();
  }

  private static Word judged(Word word, LayerMatch match) {
    return match.agrees()
        ? word.claimed(word.text(), 1 - (1 - word.quality()) / 2)
        : word.claimed(match.claim(), word.quality());
  }

  private static Sheet with(Sheet sheet, List<Word> words) {
    return new Sheet(
        sheet.pageNumber(),
        sheet.turn(),
        sheet.type(),
        words,
        sheet.lines(),
        sheet.pictures(),
        sheet.markups(),
        sheet.notes(),
        sheet.print());
  }
}
