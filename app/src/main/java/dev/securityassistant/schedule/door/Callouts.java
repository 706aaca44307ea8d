package dev.securityassistant.schedule.door;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.drawing.Markup;
import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.schedule.table.ListEntry;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Doors of a plan that are given as text: a number and a list of devices, with a leader to the
 * door.
 */
public final class Callouts {

  private Callouts() {}

  /** Callouts among the markups and the lines of text, outside the excluded parts of the sheet. */
  public static List<ListEntry> find(
      List<Markup> markups, List<TextLine> lines, List<Box> excluded) {
    List<ListEntry> found = new ArrayList<>();
    for (Markup markup : markups) {
      String text = markup.contents().replaceAll("\\s+", " ").strip();
      ListEntry.of(text, markup.box(), 1)
          .filter(e -> isFree(e.box(), excluded))
          .ifPresent(found::add);
    }
    List<Box> read = found.stream().map(ListEntry::box).toList();
    for (TextLine line : lines) {
      if (isFree(line.box(), excluded) && isFree(line.box(), read)) {
        ListEntry.of(line).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isFree(Box box, List<Box> taken) {
    return taken.stream().noneMatch(t -> t.contains(box.centerX(), box.centerY()));
  }

  /** The door of a callout whose text stands in this box. */
  public static AccessPoint door(ListEntry entry, Box frame, LeaderTracer leaders) {
    AccessPoint door =
        new AccessPoint(
            new Tag(entry.id(), entry.id(), frame, entry.quality(), Tag.Source.CALLOUT));
    leaders.from(frame).stream().findFirst().ifPresent(door::anchor);
    for (int i = 0; i < entry.devices().size(); i++) {
      ComponentType type = entry.devices().get(i);
      String word = entry.words().get(i);
      Symbol symbol = new Symbol(entry.box(), type, word, null, word, 0.95, 0.5, false);
      door.add(new AccessPoint.Device(symbol, null, door.anchor(), AccessPoint.Link.LISTED, 1));
    }
    return door;
  }
}
