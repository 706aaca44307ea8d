package dev.securityassistant.schedule.tag;

import dev.securityassistant.schedule.text.LookAlikes;
import java.util.List;

/**
 * Figures of recognised tags that were read as letters: where the other tags of a kind have figures
 * in a place, a letter there that looks like one is one.
 */
final class TagFigures {

  private static final int FEWEST = 3;
  private static final double MOST = 0.8;

  private final List<String> printed;

  /**
   * @param printed tags of one kind, as far as they were read
   */
  TagFigures(List<String> printed) {
    this.printed = List.copyOf(printed);
  }

  /** A tag with its figures put right; the same where the others do not tell. */
  String settled(String tag) {
    List<String> alike = printed.stream().filter(t -> t.length() == tag.length()).toList();
    if (alike.size() < FEWEST) {
      return tag;
    }
    StringBuilder settled = new StringBuilder(tag);
    for (int i = 0; i < tag.length(); i++) {
      int place = i;
      char figure = LookAlikes.folded(tag.charAt(i));
      long figures = alike.stream().filter(t -> Character.isDigit(t.charAt(place))).count();
      if (Character.isDigit(figure) && figures >= MOST * alike.size()) {
        settled.setCharAt(i, figure);
      }
    }
    return settled.toString();
  }
}
