package dev.securityassistant.schedule.symbol;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.shape.Assignment;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.tag.TagFinder;
import dev.securityassistant.schedule.text.Dictionary;
import dev.securityassistant.schedule.text.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds labels and gives each to one symbol: the pairing with the least sum of distances. */
public final class LabelFinder {

  private static final double REACH = 1.7;

  private LabelFinder() {}

  /** Labels of symbols; a symbol without one is absent. */
  public static Map<Symbol, Label> find(
      List<TextLine> lines, List<Symbol> symbols, List<Tag> tags, List<Box> excluded) {
    List<Label> labels = candidates(lines, symbols, tags, excluded);
    Map<Symbol, Label> result = new HashMap<>();
    if (labels.isEmpty() || symbols.isEmpty()) {
      return result;
    }
    double size =
        symbols.stream()
            .mapToDouble(s -> s.box().longerSide())
            .sorted()
            .toArray()[symbols.size() / 2];
    double limit = REACH * size;
    labels.removeIf(l -> symbols.stream().allMatch(s -> cost(l.box(), s.box()) > limit));
    if (labels.isEmpty()) {
      return result;
    }
    double[][] cost = new double[labels.size()][symbols.size()];
    for (int i = 0; i < labels.size(); i++) {
      for (int j = 0; j < symbols.size(); j++) {
        cost[i][j] = cost(labels.get(i).box(), symbols.get(j).box());
      }
    }
    int[] pairs = Assignment.solve(cost, limit);
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] != Assignment.NONE) {
        result.put(symbols.get(pairs[i]), labels.get(i));
      }
    }
    return result;
  }

  /**
   * Distance between the boxes, with a little for being off the symbol's axes, where labels stand.
   */
  private static double cost(Box label, Box symbol) {
    double off =
        Math.min(
            Math.abs(label.centerX() - symbol.centerX()) / Math.max(symbol.width(), 1),
            Math.abs(label.centerY() - symbol.centerY()) / Math.max(symbol.height(), 1));
    return label.distance(symbol) + 1.5 * Math.min(off, 2);
  }

  private static List<Label> candidates(
      List<TextLine> lines, List<Symbol> symbols, List<Tag> tags, List<Box> excluded) {
    List<Label> labels = new ArrayList<>();
    for (TextLine line : lines) {
      if (excluded.stream().anyMatch(e -> e.contains(line.box().centerX(), line.box().centerY()))) {
        continue;
      }
      String whole = printed(line.words().getFirst(), line.text());
      if (whole.matches("[A-Z]{2,5} [0-9]{1,4}")) {
        add(labels, new Label(whole, line.box(), line.quality(), line.text()), symbols, tags);
      } else {
        for (Word word : line.words()) {
          String one = printed(word, word.text());
          if (isLabel(one) && TagFinder.areCodes(line)) {
            add(labels, new Label(one, word.box(), word.quality(), word.text()), symbols, tags);
          }
        }
      }
    }
    return labels;
  }

  private static String printed(Word word, String text) {
    return word.recognised() ? LabelRepair.repaired(text) : text;
  }

  private static boolean isLabel(String text) {
    return text.length() >= 3
        && !Dictionary.namesDoor(text)
        && text.matches("(?i)[A-Z0-9]+([-._/][A-Z0-9]+)*")
        && text.matches("(?i).*[A-Z].*")
        && text.matches(".*\\d.*");
  }

  private static void add(List<Label> labels, Label label, List<Symbol> symbols, List<Tag> tags) {
    boolean taken =
        tags.stream().anyMatch(t -> t.box().grow(0.5).contains(label.box()))
            || symbols.stream().anyMatch(s -> s.box().grow(0.5).contains(label.box()));
    if (!taken) {
      labels.add(label);
    }
  }
}
