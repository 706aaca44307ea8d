package dev.securityassistant.schedule;

import dev.securityassistant.drawing.Drawing;
import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.drawing.Sheet;
import java.util.HashMap;
import java.util.Map;

/**
 * Sheets of a drawing, which is gone through twice: those that fit a fixed budget are kept, the
 * others are read again.
 */
final class SheetCache {

  private static final int BUDGET = 400_000;

  /** A page that was read or could not be. */
  sealed interface Page {

    /** A page as a sheet. */
    record Readable(Sheet sheet) implements Page {}

    /** A page that could not be read, with the reason. */
    record Unreadable(String reason) implements Page {}
  }

  private final Drawing drawing;
  private final Map<Integer, Page> kept = new HashMap<>();
  private int spent;

  SheetCache(Drawing drawing) {
    this.drawing = drawing;
  }

  Page read(int page) {
    Page known = kept.get(page);
    if (known != null) {
      return known;
    }
    Page read;
    int cost = 0;
    try {
      Sheet sheet = drawing.read(page);
      cost = sheet.lines().size() + sheet.words().size();
      read = new Page.Readable(sheet);
    } catch (DrawingException e) {
      read = new Page.Unreadable(String.valueOf(e.getMessage()));
    }
    if (spent + cost <= BUDGET) {
      spent += cost;
      kept.put(page, read);
    }
    return read;
  }
}
