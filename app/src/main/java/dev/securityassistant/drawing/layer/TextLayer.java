package dev.securityassistant.drawing.layer;

import dev.securityassistant.drawing.Print;
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

  /** Words of the densest sheets, many times over: more are no layer of a page. */
  private static final int MOST = 20_000;

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
    if (claimed.size() > MOST) {
      return sheet.noted(
          List.of(
              "the hidden text of the page was not used: %d words are more than a page shows"
                  .formatted(claimed.size())));
    }
    LayerPlace place = LayerPlace.find(claimed, sheet.words());
    List<LayerMatch> matches = LayerMatch.of(place.placed(claimed), sheet.words());
    List<LayerMatch> telling =
        matches.stream().filter(m -> m.isTelling() && !m.read().isEmpty()).toList();
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
    Print print = sheet.print();
    List<Word> unread = print == null ? List.of() : new UnreadWords(print).borneOut(matches);
    if (!unread.isEmpty()) {
      notes.add(
          "words that only the hidden text of the page spells, and that the picture bears out: %d; they are unsure"
              .formatted(unread.size()));
    }
    List<Word> words = new ArrayList<>(judged(sheet, matches, LayerTrust.of(telling)));
    words.addAll(unread);
    return sheet.worded(words).noted(notes);
  }

  private static List<Word> judged(Sheet sheet, List<LayerMatch> matches, LayerTrust trust) {
    Map<Word, LayerMatch> byWord = new HashMap<>();
    matches.forEach(m -> m.read().forEach(w -> byWord.put(w, m)));
    return sheet.words().stream()
        .map(w -> {
          LayerMatch match = w.recognised() ? byWord.get(w) : null;
          return match == null ? w : judged(w, match, trust.in(match));
        })
        .toList();
  }

  private static Word judged(Word word, LayerMatch match, TwoReadings readings) {
    return match.agrees()
        ? word.claimed(word.text(), readings.agreeing(word.quality()))
        : word.claimed(match.claim(), readings.differing(word.quality()));
  }
}
