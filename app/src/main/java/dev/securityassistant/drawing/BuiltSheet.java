package dev.securityassistant.drawing;

import java.util.List;

/**
 * What the content of a page gives, before its pictures are read.
 *
 * @param sheet what shows
 * @param claimed words that do not show, in points of the page as viewed
 */
record BuiltSheet(Sheet sheet, List<Word> claimed) {

  BuiltSheet {
    claimed = List.copyOf(claimed);
  }
}
