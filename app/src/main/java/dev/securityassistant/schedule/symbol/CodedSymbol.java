package dev.securityassistant.schedule.symbol;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.text.Dictionary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Symbols of a drawing without a legend: the dictionary explains the code in a frame, or the code
 * that begins the label beside it.
 */
public final class CodedSymbol {

  private static final Pattern LABEL = Pattern.compile("([A-Z]{2,5})[-._ ]?\\d{1,4}");

  /** Longest side of such a symbol, in heights of its label's letters. */
  private static final double LARGEST = 8;

  private static final double BY_CODE = 0.75;
  private static final double BY_LABEL = 0.7;

  private CodedSymbol() {}

  /** The symbol in a frame by its letters; empty where the dictionary does not know them. */
  static Optional<Symbol> byCode(Box frame, String letters) {
    return Dictionary.typeOfCode(letters.replace(" ", ""))
        .map(type -> symbol(frame, letters, type, "the code " + letters, BY_CODE));
  }

  /** Whether a text is the label of a camera, a panel or the like. */
  public static boolean isLabel(String text) {
    Matcher label = LABEL.matcher(text);
    return label.matches()
        && Dictionary.typeOfCode(label.group(1)).filter(Cluster.ALONE::contains).isPresent();
  }

  /** Cameras, panels and the like: the frame nearest to each label that begins with their code. */
  static List<Symbol> byLabels(List<Word> words, List<Box> frames) {
    List<Symbol> symbols = new ArrayList<>();
    for (Word word : words) {
      Matcher label = LABEL.matcher(word.text());
      if (label.matches()) {
        Dictionary.typeOfCode(label.group(1))
            .filter(Cluster.ALONE::contains)
            .flatMap(type ->
                nearest(word.box(), frames)
                    .map(f -> symbol(f, "", type, "its label " + word.text(), BY_LABEL)))
            .ifPresent(symbols::add);
      }
    }
    return symbols;
  }

  private static Optional<Box> nearest(Box label, List<Box> frames) {
    return frames.stream()
        .filter(f -> f.distance(label) < f.longerSide())
        .filter(f -> f.longerSide() < LARGEST * label.height())
        .filter(f -> f.overlap(label) == 0)
        .min(Comparator.comparingDouble(f -> f.distance(label)));
  }

  private static Symbol symbol(
      Box frame, String letters, ComponentType type, String by, double score) {
    return new Symbol(frame, type, letters, null, type.title() + " by " + by, score, 0.5, false);
  }
}
